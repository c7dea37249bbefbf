import { describe, expect, it } from 'vitest';
import { noFilters } from '#lib/address/view.ts';
import { Atlas } from '#lib/domain/atlas.ts';
import { readEdtf } from '#lib/domain/edtf.ts';
import type { Passage } from '#lib/domain/passage.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { countByZone, modeOf, PassageFilter, reliances } from './passage-filter.ts';

const { atlas } = readTestAtlas();
const { passages, truces, sources, disputes } = atlas.records;
const [truce] = truces;
const [first, second] = sources.filter(({ role }) => role === 'article');

function told(id: string, source: typeof first, change: Partial<Passage>): Passage {
	return {
		...passages[0]!,
		id: id as never,
		source: source!.id,
		truces: [truce!.id],
		situations: [],
		...change
	};
}

/** The ids of the passages that pass when only what two articles tell may. */
function shared(...of: readonly Passage[]): readonly string[] {
	const filter = new PassageFilter(new Atlas({ ...atlas.records, passages: of }));
	return of.filter((passage) => filter.isMet(passage, { ...noFilters, isShared: true })).map(({ id }) => id);
}

describe('filters of passages', () => {
	it('let everything through when none is set', () => {
		const filter = new PassageFilter(atlas);
		expect(passages.every((passage) => filter.isMet(passage, noFilters))).toBe(true);
	});
	it('let through what meets any word of a list and every list', () => {
		const filter = new PassageFilter(atlas);
		const some = { ...noFilters, sources: [first!.id], truces: [truce!.id] };
		const kept = passages.filter((passage) => filter.isMet(passage, some));
		expect(kept.length).toBeGreaterThan(0);
		expect(kept.every(({ source, truces: of }) => source === first!.id && of.includes(truce!.id))).toBe(true);
	});
	it('let through what rests on a source that no passage is cut from', () => {
		const filter = new PassageFilter(atlas);
		const cited = sources.find(({ role }) => role === 'cited')!;
		const kept = passages.filter((passage) => filter.isMet(passage, { ...noFilters, sources: [cited.id] }));
		expect(kept).toEqual(passages.filter(({ cites }) => cites.includes(cited.id)));
		expect(kept).not.toEqual([]);
	});
	it('let through of an article its own passages alone, not those that rely on it', () => {
		const own = told('own', first, {});
		const relying = told('relying', second, { cites: [first!.id] });
		const filter = new PassageFilter(atlas);
		const isMet = (passage: Passage): boolean =>
			filter.isMet(passage, { ...noFilters, sources: [first!.id] });
		expect([isMet(own), isMet(relying)]).toEqual([true, false]);
	});
	it('keep passages that take a side in a dispute', () => {
		const filter = new PassageFilter(atlas);
		const sides = disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.passages));
		const kept = passages.filter((passage) => filter.isMet(passage, { ...noFilters, isDisputed: true }));
		expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(sides));
	});
	it('leave out of a range what speaks of another time, or of none', () => {
		const filter = new PassageFilter(atlas);
		const { start, end } = readEdtf('1700/1701').span!;
		const range = { from: start.earliest!, to: end.latest! };
		expect(passages.filter((passage) => filter.isMet(passage, noFilters, range))).toEqual([]);
	});
});

describe('what two or more articles tell', () => {
	const may = { when: readEdtf('1921-05').span!, event: 'agreed' } as const;
	it('is the same event of one truce at times that may meet', () => {
		expect(shared(told('a', first, may), told('b', second, may))).toEqual(['a', 'b']);
	});
	it('is not what one article tells twice, another event, another time, or no event at all', () => {
		expect(shared(told('a', first, may), told('b', first, may))).toEqual([]);
		expect(shared(told('a', first, may), told('b', second, { ...may, event: 'ended' }))).toEqual([]);
		const later = { ...may, when: readEdtf('1922').span! };
		expect(shared(told('a', first, may), told('b', second, later))).toEqual([]);
		const noEvent = { when: may.when, event: undefined };
		expect(shared(told('a', first, noEvent as never), told('b', second, noEvent as never))).toEqual([]);
	});
});

describe('counts and words beside the filters', () => {
	it('count a passage for each of its zones', () => {
		const counts = countByZone(passages);
		for (const [zone, count] of counts)
			expect(count).toBe(passages.filter(({ zones }) => zones.includes(zone)).length);
	});
	it('tell events, statements and background apart', () => {
		expect(['event', 'plan', 'background'].map((mode) => modeOf({ mode } as Passage))).toEqual([
			'events',
			'statements',
			'background'
		]);
	});
	it('name the articles that rely on others', () => {
		expect(reliances(atlas).every(({ reliesOn }) => reliesOn.length > 0)).toBe(true);
		const relying = new Atlas({
			...atlas.records,
			sources: sources.map((source) => (source === first ? { ...source, reliesOn: [second!.id] } : source))
		});
		expect(reliances(relying).map(({ id }) => id)).toContain(first!.id);
	});
});
