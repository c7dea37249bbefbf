import { isoFromDay } from '#lib/domain/date.ts';
import type { Comparison, Filters, View, ViewTime } from './view.ts';

/** The names of the filters that are lists, as they stand in an address. */
export const listFilters = {
	sources: 'source',
	truces: 'truce',
	situations: 'situation',
	actors: 'actor',
	places: 'place',
	events: 'event',
	bases: 'known'
} as const satisfies Partial<Record<keyof Filters, string>>;

/**
 * Writes a view as URL parameters, short and readable; what is as in `standard` is left out.
 * The same view always gives the same parameters, and `parseView` gives the view back.
 * @param standard the view of an address that says nothing
 */
export function formatView(view: View, standard: View): URLSearchParams {
	const parameters: [string, string][] = [];
	const add = (name: string, value: string | undefined): void => {
		if (value) parameters.push([name, value]);
	};
	const date = formatTime(view.time);
	if (date !== formatTime(standard.time)) add('date', date);
	add('zone', view.zone);
	add('passage', view.passage);
	add('reading', view.readings.join(' '));
	add('also', view.alsoShown.join(' '));
	add('hide', view.hidden.join(' '));
	add('account', view.account);
	add('point', view.point && `${decimals(view.point[1], 4)},${decimals(view.point[0], 4)}`);
	for (const [list, name] of Object.entries(listFilters)) {
		add(name, view.filters[list as keyof typeof listFilters].join(' '));
	}
	add('mode', view.filters.mode);
	if (view.filters.isShared) add('shared', 'yes');
	if (view.filters.isDisputed) add('disputed', 'yes');
	add('compare', view.comparison && formatComparison(view.comparison));
	if (view.camera) {
		const { latitude, longitude, zoom } = view.camera;
		add('at', `${decimals(latitude, 4)},${decimals(longitude, 4)},${decimals(zoom, 2)}`);
	}
	add('theme', view.theme);
	return new URLSearchParams(parameters);
}

/**
 * The query by which a view is cited: it names its time even when the atlas opens on it, since a later release
 * may open on another, and leaves out the reader's theme.
 */
export function citedQuery(view: View): string {
	const others = [...formatView(view, view)].filter(([name]) => name !== 'theme');
	return queryText(new URLSearchParams([['date', formatTime(view.time)], ...others]));
}

/** Writes a time as addresses say it: `2016-04-15`, `2016-04-01..2016-04-30`, `all`. */
export function formatTime(time: ViewTime): string {
	if (time.kind === 'day') return isoFromDay(time.day);
	if (time.kind === 'range') return `${isoFromDay(time.from)}..${isoFromDay(time.to)}`;
	return 'all';
}

function formatComparison(comparison: Comparison): string {
	const other = comparison.kind === 'day' ? isoFromDay(comparison.day) : comparison.outline;
	return comparison.layout === 'over' ? `${other} over` : other;
}

/** Writes a number with at most so many decimals and no zeros behind. */
function decimals(value: number, places: number): string {
	return String(Number(value.toFixed(places)));
}

/**
 * The query of an address as people read it: commas stay, and only what must be is encoded.
 * @returns an empty text, or the query with its question mark
 */
export function queryText(parameters: URLSearchParams): string {
	const query = parameters.toString().replaceAll('%2C', ',');
	return query ? `?${query}` : '';
}
