import type { ReadRecords } from '../records.ts';
import type { Rule } from '../rule.ts';

/** Releases stand newest first, and every address that they or a renaming name leads to a record. */
export const releaseAddresses: Rule = {
	name: 'release-addresses',
	check(records, report) {
		const ids = addressesOf(records);
		const renamed = new Map(records.renamed.map(({ record: { from, to } }) => [from, to]));
		for (const [index, at] of records.releases.entries()) {
			const before = records.releases[index + 1];
			if (before && before.record.date > at.record.date)
				report(at, ['date'], `is before that of ${before.record.version}, which follows it; newest first`);
			at.record.changes.forEach(({ kind, records: named }, change) =>
				named.forEach((address, place) => {
					if (ids.has(address) || renamed.has(address) || kind === 'removed') return;
					report(at, ['changes', change, 'records', place], `there is no record at ${address}`);
				})
			);
		}
		for (const at of records.renamed) {
			const { from, to } = at.record;
			if (ids.has(from)) report(at, ['from'], `${from} is still there; a record cannot be renamed and stay`);
			if (!ids.has(to)) report(at, ['to'], `there is no record at ${to}; name the one it is called now`);
		}
	}
};

function addressesOf(records: ReadRecords): ReadonlySet<string> {
	const { zones, truces, situations, sources, disputes, places, actors, passages } = records;
	const lists = { zones, truces, situations, sources, disputes, places, actors, passages };
	return new Set(
		Object.entries(lists).flatMap(([folder, located]) =>
			located.map(({ record: { id } }) => `${folder}/${id}`)
		)
	);
}
