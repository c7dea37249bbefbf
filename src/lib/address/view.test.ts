import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { dayFromIso, type Day } from '../domain/date.ts';
import { passageEvents, whenBases } from '../domain/passage.ts';
import { citedQuery, formatView, queryText } from './format-view.ts';
import { parseView } from './parse-view.ts';
import { comparisonLayouts, defaultView, modeFilters, themes, type View } from './view.ts';

const { atlas } = readTestAtlas();
const { records } = atlas;
const standard = defaultView(records.settings.defaultDate);
const ids = <Id>(all: readonly { readonly id: Id }[]) =>
	fc.uniqueArray(fc.constantFrom(...all.map(({ id }) => id)), { maxLength: 3 });
const maybe = <Name extends string, T>(name: Name, some: fc.Arbitrary<T>) =>
	fc.option(some, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }));
const day = fc.integer({ min: -40_000, max: 40_000 }) as unknown as fc.Arbitrary<Day>;
const decimals = (limit: number, places: number) =>
	fc.integer({ min: -limit * 10 ** places, max: limit * 10 ** places }).map((value) => value / 10 ** places);

const views: fc.Arbitrary<View> = fc
	.tuple(
		fc.record({
			time: fc.oneof(
				day.map((one) => ({ kind: 'day', day: one }) as const),
				fc
					.tuple(day, day)
					.map(([a, b]) => ({ kind: 'range', from: Math.min(a, b), to: Math.max(a, b) }) as View['time']),
				fc.constant({ kind: 'all' } as const)
			),
			hidden: ids(records.zones),
			readings: ids(records.outlines).map((chosen) => [
				...new Map(chosen.map((id) => [atlas.outline(id).zone, id])).values()
			]),
			alsoShown: ids(records.outlines),
			filters: fc
				.tuple(
					fc.record({
						sources: ids(records.sources),
						truces: ids(records.truces),
						situations: ids(records.situations),
						actors: ids(records.actors),
						places: ids(records.places),
						events: fc.uniqueArray(fc.constantFrom(...passageEvents), { maxLength: 3 }),
						bases: fc.uniqueArray(fc.constantFrom(...whenBases), { maxLength: 3 }),
						isShared: fc.boolean(),
						isDisputed: fc.boolean()
					}),
					maybe('mode', fc.constantFrom(...modeFilters))
				)
				.map((parts) => Object.assign({}, ...parts))
		}),
		maybe('zone', fc.constantFrom(...records.zones.map(({ id }) => id))),
		maybe('passage', fc.constantFrom(...records.passages.map(({ id }) => id))),
		maybe('account', fc.constantFrom(...records.sources.map(({ id }) => id))),
		maybe('point', fc.tuple(decimals(180, 4), decimals(85, 4))),
		maybe(
			'camera',
			fc.record({
				latitude: decimals(85, 4),
				longitude: decimals(180, 4),
				zoom: fc.integer({ min: 0, max: 2200 }).map((zoom) => zoom / 100)
			})
		),
		maybe('theme', fc.constantFrom(...themes)),
		maybe(
			'comparison',
			fc.oneof(
				fc.record({ kind: fc.constant('day'), day, layout: fc.constantFrom(...comparisonLayouts) }),
				fc.record({
					kind: fc.constant('reading'),
					outline: fc.constantFrom(...records.outlines.map(({ id }) => id)),
					layout: fc.constantFrom(...comparisonLayouts)
				})
			)
		)
	)
	.map((parts) => Object.assign({}, ...parts) as View);

describe('an address', () => {
	it('gives back the very view that was written into it', () => {
		fc.assert(
			fc.property(views, (view) => {
				const query = queryText(formatView(view, standard));
				const { view: read, faults } = parseView(new URLSearchParams(query), atlas);
				expect(faults).toEqual([]);
				expect(read).toEqual(view);
				expect(queryText(formatView(read, standard))).toBe(query);
			}),
			{ numRuns: 1000 }
		);
	});
	it('opens a usable view however it is mangled', () => {
		const mangled = fc
			.tuple(views, fc.nat(400), fc.string({ maxLength: 4 }), fc.nat(8))
			.map(([view, at, put, cut]) => {
				const query = queryText(formatView(view, standard));
				const place = query.length === 0 ? 0 : at % query.length;
				return query.slice(0, place) + put + query.slice(place + cut);
			});
		fc.assert(
			fc.property(fc.oneof(mangled, fc.webQueryParameters()), (query) => {
				const { view } = parseView(new URLSearchParams(query), atlas);
				const again = parseView(new URLSearchParams(queryText(formatView(view, standard))), atlas);
				expect(again).toEqual({ view, faults: [] });
			}),
			{ numRuns: 1000 }
		);
	});
	it('says nothing of a view by default, and is short and readable', () => {
		expect(queryText(formatView(standard, standard))).toBe('');
		const [zone] = records.zones;
		const view: View = {
			...standard,
			time: { kind: 'all' },
			zone: zone!.id,
			camera: { latitude: 36.2, longitude: 37.1, zoom: 8.5 }
		};
		expect(queryText(formatView(view, standard))).toBe(`?date=all&zone=${zone!.id}&at=36.2,37.1,8.5`);
	});
	it('falls back part by part, and names each part and why', () => {
		const { view, faults } = parseView(
			new URLSearchParams('date=31/3&zone=atlantis&theme=dark&at=91,0,3&event=agreed+danced'),
			atlas
		);
		expect(view.time).toEqual(standard.time);
		expect(view.theme).toBe('dark');
		expect(view.filters.events).toEqual(['agreed']);
		expect(faults.map(({ parameter, reason }) => `${parameter} ${reason}`).sort()).toEqual([
			'at malformed',
			'date malformed',
			'event unknown',
			'zone unknown'
		]);
	});
	it('reads what is plainly meant: signs after an address, capitals, Arabic digits, days of one digit', () => {
		const { view, faults } = parseView(
			new URLSearchParams('date=٢٠١٦-4-5)&zone=Brell>&disputed=yes.&theme=DARK'),
			atlas
		);
		expect(faults).toEqual([]);
		expect(view).toMatchObject({
			time: { kind: 'day', day: dayFromIso('2016-04-05') },
			zone: 'brell',
			theme: 'dark'
		});
		expect(view.filters.isDisputed).toBe(true);
	});
	it('takes a month or a year as the whole of it', () => {
		const times = ['2016-02', '2016', '2015-12..2016-01', '2016-13'].map((date) =>
			queryText(formatView(parseView(new URLSearchParams({ date }), atlas).view, standard))
		);
		expect(times).toEqual([
			'?date=2016-02-01..2016-02-29',
			'?date=2016-01-01..2016-12-31',
			'?date=2015-12-01..2016-01-31',
			''
		]);
	});
	it('leaves the parameters of others alone', () => {
		expect(parseView(new URLSearchParams('utm_source=newsletter&secret=abc'), atlas).faults).toEqual([]);
	});
});

describe('a record that was renamed', () => {
	it('is found by the id that an older address names', () => {
		const old = new URLSearchParams('zone=harbour&hide=harbour');
		const { view, faults } = parseView(old, atlas);
		expect(view).toMatchObject({ zone: 'brell', hidden: ['brell'] });
		expect(faults).toEqual([]);
	});
});

describe('citedQuery', () => {
	it('names the time on which the atlas opens, and no theme', () => {
		const query = citedQuery({ ...standard, theme: 'dark' });
		expect(query).toMatch(/^\?date=\d{4}-\d\d-\d\d$/);
	});
	it('leads back to the view', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { theme, ...others } = view;
				expect(parseView(new URLSearchParams(citedQuery(view)), atlas).view, theme).toEqual(others);
			})
		);
	});
});
