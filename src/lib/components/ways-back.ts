import type { Filters } from '#lib/address/view.ts';
import { inLanguage } from '#lib/domain/text.ts';
import type { ExploreState } from '#lib/state/explore.svelte.ts';
import { timeWords } from '#lib/wording/title.ts';
import { chosenFilters } from './filter-choices.ts';

/** What can be left out so that there are passages again. */
export interface WayBack {
	readonly key: string;
	readonly label: string;
	/** How many passages there are without it. */
	readonly count: number;
	readonly go: () => void;
}

/** One thing that all passages must meet: filters of one kind, of which any will do, the range, the zone. */
interface Condition {
	readonly key: string;
	readonly labels: readonly string[];
	readonly change: Partial<Filters>;
}

/**
 * What can be left out of an empty view so that there are passages again: each condition alone if one is enough,
 * else the fewest that are together.
 */
export function waysBack(explore: ExploreState): readonly WayBack[] {
	const conditions = conditionsOf(explore);
	for (let size = 1; size <= conditions.length; size++) {
		const ways = combinations(conditions, size)
			.map((left) => wayBack(explore, left))
			.filter(({ count }) => count > 0);
		if (ways.length > 0) return ways;
	}
	return [];
}

function conditionsOf(explore: ExploreState): readonly Condition[] {
	const { language, range, view, zone } = explore;
	const byKind = new Map<string, Condition>();
	for (const { key, label, change } of chosenFilters(explore)) {
		const kind = key.split(' ')[0]!;
		const labels = [...(byKind.get(kind)?.labels ?? []), label];
		const isList = Object.values(change).some(Array.isArray);
		byKind.set(kind, { key: kind, labels, change: isList ? { [kind]: [] } : change });
	}
	return [
		...byKind.values(),
		...(range ? [{ key: 'range', labels: [timeWords(view.time, language)], change: {} }] : []),
		...(zone ? [{ key: 'zone', labels: [inLanguage(zone.name, language)], change: {} }] : [])
	];
}

function wayBack(explore: ExploreState, left: readonly Condition[]): WayBack {
	const filters: Partial<Filters> = Object.assign({}, ...left.map(({ change }) => change));
	const has = (key: string): boolean => left.some((condition) => condition.key === key);
	const [range, zone] = [has('range'), has('zone')];
	return {
		key: left.map(({ key }) => key).join(' '),
		label: left.flatMap(({ labels }) => labels).join(' + '),
		count: explore.countWith(filters, range ? null : undefined, zone ? null : undefined),
		go: () => explore.leaveOut({ filters, range, zone })
	};
}

/** All ways to take so many of a list, in its order. */
function combinations<Kind>(list: readonly Kind[], size: number): readonly (readonly Kind[])[] {
	if (size === 0) return [[]];
	return list.flatMap((first, index) =>
		combinations(list.slice(index + 1), size - 1).map((rest) => [first, ...rest])
	);
}
