import type { Atlas } from '#lib/domain/atlas.ts';
import { listFilters } from './format-view.ts';
import { parseView, type AddressFault, type ParsedView } from './parse-view.ts';
import type { View } from './view.ts';

const ownNames: ReadonlySet<string> = new Set([
	...['date', 'zone', 'passage', 'reading', 'also', 'hide', 'account', 'point'],
	...Object.values(listFilters),
	...['mode', 'shared', 'disputed', 'compare', 'at', 'theme']
]);

/** What newsletters, networks and search engines add to the addresses that they hand on. */
const addedByOthers =
	/^(utm_|mc_|hsa_|pk_|mtm_|fbclid$|gclid$|dclid$|msclkid$|igshid$|yclid$|ref$|source_?id$|s$|t$)/;

/**
 * Reads the view of an address as `parseView` does, and names what is strange about it beside what is wrong. In
 * place of a time outside the atlas's own, of which it can say nothing, stands the day with which it opens.
 */
export function readAddress(parameters: URLSearchParams, atlas: Atlas): ParsedView {
	const { view, faults } = parseView(parameters, atlas);
	const opening = { kind: 'day', day: atlas.records.settings.defaultDate } as const;
	return {
		view: isOutside(view, atlas) ? { ...view, time: opening } : view,
		faults: [...faults, ...strangeParts(parameters, view, atlas)]
	};
}

/**
 * The parts of an address that a reader may have meant otherwise, though they break no rule: names that no part
 * has, parts that are said twice, and a time outside the atlas's own.
 */
function strangeParts(parameters: URLSearchParams, view: View, atlas: Atlas): readonly AddressFault[] {
	const names = [...new Set(parameters.keys())];
	const unnamed = names
		.filter((name) => !ownNames.has(name) && !addedByOthers.test(name))
		.map((name) => ({ parameter: name, value: parameters.get(name) ?? '', reason: 'unnamed' as const }));
	const repeated = names
		.filter((name) => ownNames.has(name) && parameters.getAll(name).length > 1)
		.map((name) => ({
			parameter: name,
			value: parameters.getAll(name)[1] ?? '',
			reason: 'repeated' as const
		}));
	const outside = isOutside(view, atlas)
		? [{ parameter: 'date', value: parameters.get('date') ?? '', reason: 'outside' as const }]
		: [];
	return [...unnamed, ...repeated, ...outside];
}

function isOutside({ time }: View, atlas: Atlas): boolean {
	const { from, to } = atlas.records.settings.period;
	if (time.kind === 'day') return time.day < from || time.day > to;
	return time.kind === 'range' && (time.to < from || time.from > to);
}
