import type { Located } from '../located.ts';
import type { RecordKind } from '../records.ts';
import type { Rule } from '../rule.ts';

/** The kinds whose ids share one room, since a link may lead to either: `relativeTo`, `belongsTo`. */
const sharedRoom: readonly RecordKind[] = ['source', 'passage', 'truce', 'situation'];

/**
 * Ids are unique among the records of their kind, and among all that one link may lead to. `own` and the
 * codes of the languages are words of addresses and no ids.
 */
export const uniqueIds: Rule = {
	name: 'unique-ids',
	check({ ids, settings, truces, disputes, briefings }, report) {
		const reserved = new Set(['own', ...(settings?.record.languages ?? [])]);
		const seen = new Map<string, { at: Located<string>; kind: RecordKind }>();
		for (const at of ids) {
			const { kind, record: id, file, path } = at;
			if (reserved.has(id)) report(at, [], `"${id}" is kept for addresses; choose another id`);
			const room = sharedRoom.includes(kind) ? 'shared' : kind;
			const before = seen.get(`${room} ${id}`);
			if (before)
				report(
					at,
					[],
					`the id "${id}" is taken by the ${before.kind} at ${before.at.file.path}:${before.at.file.lineOf(before.at.path)}; choose another`
				);
			else seen.set(`${room} ${id}`, { at: { record: id, file, path }, kind });
		}
		for (const at of truces) uniqueWithin(at, 'terms', at.record.terms);
		for (const at of disputes) uniqueWithin(at, 'sides', at.record.sides);
		for (const at of briefings) uniqueWithin(at, 'scenes', at.record.scenes);
		if (settings) uniqueWithin(settings, 'presetViews', settings.record.presetViews);

		function uniqueWithin(at: Located<unknown>, field: string, entries: readonly { id: string }[]): void {
			entries.forEach(({ id }, index) => {
				if (entries.findIndex((entry) => entry.id === id) < index)
					report(at, [field, index, 'id'], `the id "${id}" stands twice in this list; choose another`);
			});
		}
	}
};
