import { describe, expect, it } from 'vitest';
import { dayFromIso } from '#lib/domain/date.ts';
import { foundTimes, outsideWords } from './found-times.ts';

const period = { from: dayFromIso('1920-07-01')!, to: dayFromIso('1922-12-31')! };

describe('the times that a search finds', () => {
	it('are a day in the words of the page, and as its address says it', () => {
		expect(foundTimes('1921-04-15', period, [], 'fr')).toEqual([
			{ kind: 'time', found: [{ kind: 'time', id: '1921-04-15', label: '15 avril 1921' }] }
		]);
	});
	it('are a range where a month is typed', () => {
		expect(foundTimes('April 1921', period, [], 'en')[0]?.found).toEqual([
			{ kind: 'time', id: '1921-04-01..1921-04-30', label: 'From 1 April 1921 to 30 April 1921' }
		]);
	});
	it('are those of which the atlas tells before others where the year is left out', () => {
		const told = [dayFromIso('1922-04-15')!];
		const ids = foundTimes('15 April', period, told, 'en').flatMap(({ found }) => found.map(({ id }) => id));
		expect(ids).toEqual(['1922-04-15', '1921-04-15']);
	});
	it('are none where words are typed', () => {
		expect(foundTimes('harbour', period, [], 'en')).toEqual([]);
	});
	it('are said to lie outside where the atlas does not tell of them', () => {
		expect(outsideWords('1 January 1950', period, 'en')).toBe(
			'“1 January 1950” is outside the time of the atlas, 1 July 1920 to 31 December 1922.'
		);
		expect(outsideWords('April 1921', period, 'en')).toBeUndefined();
	});
});
