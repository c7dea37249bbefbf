import { describe, expect, it } from 'vitest';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import type { MapTime } from '#lib/cartography/map-choice.ts';
import { palettes } from '#lib/cartography/palette.ts';
import type { Day } from '#lib/domain/date.ts';
import { legendWords } from '#lib/wording/legend-words.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { legendOf, swatchSvg } from './picture-legend.ts';

const { atlas } = readTestAtlas();
const legendOn = (day: Day) => legendFor({ kind: 'day', day });
const legendFor = (time: MapTime) => {
	const view = deriveMapView(
		atlas,
		{ time, hidden: [], readings: [], alsoShown: [] },
		{
			language: 'en',
			theme: 'light',
			hasBasemap: false,
			words: { approximate: '', account: () => '', frameLabel: () => '' }
		}
	);
	return { view, entries: legendOf(view, legendWords('en')) };
};

describe('the legend of a view', () => {
	it('says what a fill half as strong means where a status is only possible, and nowhere else', () => {
		const { from, to } = atlas.records.settings.period;
		const weeks = Array.from({ length: Math.floor((to - from) / 7) }, (_, week) =>
			legendOn((from + week * 7) as Day)
		);
		const told = weeks.map(({ entries }) => entries.some(({ mark }) => mark === 'possible'));
		expect(new Set(told).size).toBe(2);
		for (const [week, { view }] of weeks.entries()) {
			const isAnyPossible = [...view.outlines, ...(view.frame ? [view.frame] : [])].some(
				({ mark, certainty }) => mark.fill !== 'none' && certainty === 'possible'
			);
			expect(told[week]).toBe(isAnyPossible);
		}
	});
	it('speaks of neither status nor teeth where all are lines, as over all of time', () => {
		const { view, entries } = legendFor({ kind: 'all' });
		expect(view.outlines.some(({ shows }) => shows === 'siege')).toBe(true);
		for (const { mark } of entries) expect(mark).toHaveProperty('edge');
	});
	it('names no line of which the map shows none, and names the marks of small zones and of places', () => {
		const { view } = legendFor({ kind: 'all' });
		const [first] = view.outlines;
		const marksOf = (seenAs: 'shape' | 'area' | 'mark') =>
			legendOf(
				{
					...view,
					outlines: [{ ...first!, seenAs }],
					points: [true, false].map((isExact) => ({
						kind: 'place',
						position: [0, 0],
						passages: [],
						isExact,
						isPast: false
					}))
				},
				legendWords('en')
			).map(({ mark }) => mark);
		expect(marksOf('shape')).toEqual([{ edge: first!.mark.line }, 'place', 'place-unsure']);
		expect(marksOf('area')).toEqual(['place', 'place-unsure']);
		expect(marksOf('mark')).toEqual(['small', 'place', 'place-unsure']);
	});
	it('names the ring round the point that is asked about where one is', () => {
		const { view } = legendFor({ kind: 'all' });
		const asked = { kind: 'asked', position: [0, 0], passages: [], isExact: true, isPast: false } as const;
		const marksOf = (points: typeof view.points) =>
			legendOf({ ...view, points }, legendWords('en')).map(({ mark }) => mark);
		expect(marksOf([asked])).toContain('asked');
		expect(marksOf([])).not.toContain('asked');
	});
	it('draws it half as strong as a fill that surely holds', () => {
		const opacityOf = (mark: Parameters<typeof swatchSvg>[0]): number => {
			const svg = swatchSvg(mark, { x: 0, y: 0, width: 30, height: 16 }, 14, palettes.light);
			return Number(/fill-opacity="([\d.]+)"/.exec(svg)![1]);
		};
		expect(opacityOf('possible')).toBe(opacityOf({ fill: 'solid' }) / 2);
	});
});
