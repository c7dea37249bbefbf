import { describe, expect, it } from 'vitest';
import { eventDays } from '#lib/analysis/event-days.ts';
import { foundInTime, foundTimes } from '#lib/components/found-times.ts';
import { atlas, searches } from '#tests/support/atlas-searches.ts';

const { period } = atlas.records.settings;
const days = eventDays(atlas);
const times = (query: string): readonly string[] =>
	foundTimes(query, period, days, 'en').flatMap(({ found }) => found.map(({ id }) => id));
const inTime = (query: string, language = 'en') =>
	foundInTime(query, atlas, searches.get(language)!, language).flatMap(({ found }) => found);

describe('the times that a search of the atlas finds', () => {
	it.each([
		['2015-08/2016-01', '2015-08-01..2016-01-31'],
		['2016-07-01/2016-07-10', '2016-07-01..2016-07-10'],
		['15 apr 16', '2016-04-15'],
		['winter 2015', '2015-12-01..2016-02-29'],
		['summer 2016', '2016-06-01..2016-08-31'],
		['spring 2016', '2016-03-01..2016-05-31'],
		['été 2016', '2016-06-01..2016-08-31'],
		['صيف ٢٠١٦', '2016-06-01..2016-08-31'],
		['late September 2016', '2016-09-21..2016-09-30']
	])('are what is meant by %s', (query, time) => {
		expect(times(query)).toEqual([time]);
	});
	it('begin with the year in which the atlas tells of the day', () => {
		expect(times('September 12')[0]).toBe('2016-09-12');
	});
	it.each([
		['zabadani december 2015', 'en', 'zabadani', '2015-12-01..2015-12-31'],
		['Madaya August 2015', 'en', 'zabadani', '2015-08-01..2015-08-31'],
		['Nusra in summer 2015', 'en', 'jabhat-al-nusra', '2015-06-01..2015-08-31'],
		['Ghouta novembre 2015', 'fr', 'ghouta', '2015-11-01..2015-11-30'],
		['حلب أيار ٢٠١٦', 'ar', 'aleppo', '2016-05-01..2016-05-31'],
		['2016-05-01/2016-05-10 Aleppo', 'en', 'aleppo', '2016-05-01..2016-05-10']
	])('are those of what is named beside them: %s', (query, language, id, time) => {
		expect(inTime(query, language)).toMatchObject([{ id, time }]);
	});
	it('are none of what no passage tells in them', () => {
		expect(inTime('de Mistura January 2014')).toEqual([]);
		expect(inTime('Berlin May 2016')).toEqual([]);
	});
});
