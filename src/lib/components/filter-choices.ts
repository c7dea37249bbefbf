import { modeFilters, type Filters, type ModeFilter } from '#lib/address/view.ts';
import { passageEvents, whenBases } from '#lib/domain/passage.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { ExploreState } from '#lib/state/explore.svelte.ts';
import { fullSourceName } from '#lib/wording/account-names.ts';
import { eventWords, whenBasisWords } from '#lib/wording/names.ts';

/** One filter that can be set and taken back. */
export interface FilterChoice {
	readonly key: string;
	readonly label: string;
	readonly isOn: boolean;
	/** The filters with this choice turned the other way. */
	readonly change: Partial<Filters>;
	/** How many passages it leaves when it alone of its group is on. */
	readonly count: () => number;
}

/** Filters of one kind. */
export interface FilterGroup {
	readonly name: string;
	readonly choices: readonly FilterChoice[];
}

type ListName = 'sources' | 'truces' | 'situations' | 'actors' | 'places' | 'events' | 'bases';

/** Every filter that can be set, by kind. Places and sources other than articles are set by the search alone. */
export function filterGroups(explore: ExploreState): readonly FilterGroup[] {
	const { language } = explore;
	const locale = localeOf(language);
	const { sources, truces, situations, actors } = explore.atlas.records;
	const list = (name: ListName, options: readonly FilterOption[]): readonly FilterChoice[] =>
		listChoices(explore, name, options);
	const named = ({ id, name }: { id: string; name: Readonly<Record<string, string>> }): FilterOption => ({
		id,
		label: inLanguage(name, language)
	});
	const articles = sources.filter(({ role }) => role === 'article');
	return [
		{
			name: m.filter_source({}, { locale }),
			choices: list(
				'sources',
				articles.map(({ id, label }) => named({ id, name: label }))
			)
		},
		{
			name: m.filter_agreement({}, { locale }),
			choices: [
				flagChoice(explore, 'isShared', m.filter_shared({}, { locale })),
				flagChoice(explore, 'isDisputed', m.filter_disputed({}, { locale }))
			]
		},
		{ name: m.filter_mode({}, { locale }), choices: modeChoices(explore) },
		{
			name: m.filter_truce({}, { locale }),
			choices: [...list('truces', truces.map(named)), ...list('situations', situations.map(named))]
		},
		{
			name: m.filter_event({}, { locale }),
			choices: list(
				'events',
				passageEvents.map((id) => ({ id, label: eventWords(id, language) }))
			)
		},
		{
			name: m.filter_known({}, { locale }),
			choices: list(
				'bases',
				whenBases.map((id) => ({ id, label: whenBasisWords(id, language) }))
			)
		},
		{
			name: m.filter_actor({}, { locale }),
			choices: list(
				'actors',
				actors.map(({ id, names }) => named({ id, name: names[0]?.name ?? {} }))
			)
		}
	];
}

/** The filters that are set, each with the change that takes it back. */
export function chosenFilters(explore: ExploreState): readonly FilterChoice[] {
	const { atlas, language } = explore;
	const places = explore.filters.places.map((id) => ({
		id,
		label: inLanguage(atlas.place(id).names, language)
	}));
	const citedSources = atlas.records.sources
		.filter(({ id, role }) => role === 'cited' && explore.filters.sources.includes(id))
		.map((source) => ({
			id: source.id,
			label: m.ex_rests_on({ source: fullSourceName(source, language) }, { locale: localeOf(language) })
		}));
	const all = [
		...filterGroups(explore).flatMap(({ choices }) => choices),
		...listChoices(explore, 'sources', citedSources),
		...listChoices(explore, 'places', places)
	];
	return all.filter(({ isOn }) => isOn);
}

interface FilterOption {
	readonly id: string;
	readonly label: string;
}

function listChoices(
	explore: ExploreState,
	list: ListName,
	options: readonly FilterOption[]
): readonly FilterChoice[] {
	const chosen = explore.filters[list] as readonly string[];
	return options.map(({ id, label }) => ({
		key: `${list} ${id}`,
		label,
		isOn: chosen.includes(id),
		change: { [list]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] },
		count: () => explore.countWith({ [list]: [id] })
	}));
}

function flagChoice(explore: ExploreState, flag: 'isShared' | 'isDisputed', label: string): FilterChoice {
	const isOn = explore.filters[flag];
	return {
		key: flag,
		label,
		isOn,
		change: { [flag]: !isOn },
		count: () => explore.countWith({ [flag]: true })
	};
}

function modeChoices(explore: ExploreState): readonly FilterChoice[] {
	const locale = localeOf(explore.language);
	const words: Readonly<Record<ModeFilter, string>> = {
		events: m.filter_events({}, { locale }),
		statements: m.filter_statements({}, { locale }),
		background: m.filter_background({}, { locale })
	};
	const { mode: chosen } = explore.filters;
	return modeFilters.map((mode) => ({
		key: `mode ${mode}`,
		label: words[mode],
		isOn: chosen === mode,
		change: { mode: chosen === mode ? undefined : mode } as Partial<Filters>,
		count: () => explore.countWith({ mode })
	}));
}
