import type { Outline } from '../../domain/outline.ts';
import type { Located } from '../located.ts';
import type { Rule } from '../rule.ts';

const approximateMethods: readonly string[] = ['hull-of-named-places', 'discs-of-named-places', 'hand-drawn'];

/**
 * An outline says whose it is and how it is known: an arrangement or plan belongs to a truce, a siege or
 * operation to a situation, a unit to nothing; what is computed names its data and licence; an edge is never
 * drawn surer than its method allows.
 */
export const outlineClaims: Rule = {
	name: 'outline-claims',
	check({ outlines, ids }, report) {
		const kindsOf = (id: string): readonly string[] =>
			ids.filter(({ record }) => record === id).map(({ kind }) => kind);
		for (const at of outlines) {
			const { id, shows, belongsTo, method, edges, derivedFrom, drawnBy } = at.record;
			checkOwner(at, kindsOf, report);
			if (derivedFrom.length === 0 && method !== 'hand-drawn')
				report(
					at,
					['derivedFrom'],
					`"${id}" is computed (${method}) from data that it does not name; give derivedFrom with what and licence`
				);
			if (approximateMethods.includes(method) && edges !== 'faded')
				report(at, ['edges'], `"${id}" is made by ${method}, so its edge is faded, not ${edges}`);
			if (method === 'administrative' && edges === 'faded')
				report(
					at,
					['edges'],
					`"${id}" follows an administrative line, so its edge is dashed or sharp, not faded`
				);
			if (method === 'hand-drawn' && drawnBy === 'atlas' && at.record.certainty === 'certain')
				report(at, ['certainty'], `"${id}" was drawn by hand from words; it cannot be certain`);
			if (shows === 'administrative-unit' && belongsTo !== undefined)
				report(
					at,
					['belongsTo'],
					`"${id}" shows an administrative unit, which belongs to nothing; take it out`
				);
		}
	}
};

function checkOwner(
	at: Located<Outline>,
	kindsOf: (id: string) => readonly string[],
	report: (at: Located<unknown>, within: readonly string[], message: string) => void
): void {
	const { id, shows, belongsTo } = at.record;
	if (shows === 'administrative-unit') return;
	const owner = shows === 'siege' || shows === 'operation' ? 'situation' : 'truce';
	if (belongsTo === undefined)
		return report(
			at,
			['belongsTo'],
			`"${id}" shows a ${shows}; name the ${owner} that its status is read from`
		);
	const kinds = kindsOf(belongsTo);
	if (kinds.length > 0 && !kinds.includes(owner))
		report(
			at,
			['belongsTo'],
			`"${id}" shows a ${shows}, which belongs to a ${owner}; "${belongsTo}" is none`
		);
}
