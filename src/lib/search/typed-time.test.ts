import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '#lib/domain/date.ts';
import { typedTimes } from './typed-time.ts';

const period = { from: dayFromIso('1920-07-01')!, to: dayFromIso('1922-12-31')! };
const read = (text: string): readonly string[] =>
	typedTimes(text, period).map(({ from, to }) =>
		from === to ? isoFromDay(from) : `${isoFromDay(from)}..${isoFromDay(to)}`
	);

describe('a typed time', () => {
	it.each([
		'1921-04-15',
		'15 April 1921',
		'April 15, 1921',
		'15th of April 1921',
		'15 apr 1921',
		'15/4/1921',
		'15.04.1921',
		'4/15/1921',
		'1921/04/15',
		'15 avril 1921',
		'le 15 avr. 1921',
		'١٥ نيسان ١٩٢١',
		'15 أبريل 1921',
		'١٥ نيسان/أبريل ١٩٢١',
		'١٥/٤/١٩٢١'
	])('is the day that %s names', (text) => {
		expect(read(text)).toEqual(['1921-04-15']);
	});
	it('takes the first number for the day where both may be the month', () => {
		expect(read('4/5/1921')).toEqual(['1921-05-04']);
	});
	it.each([
		['1er août 1921', '1921-08-01'],
		['٥ كانون الثاني ١٩٢١', '1921-01-05'],
		['5 كانون الأول 1921', '1921-12-05'],
		['9 sept. 1921', '1921-09-09']
	])('tells months apart: %s', (text, day) => {
		expect(read(text)).toEqual([day]);
	});
	it('is all days of a month or a year, as far as the period goes', () => {
		expect(read('April 1921')).toEqual(['1921-04-01..1921-04-30']);
		expect(read('1921-02')).toEqual(['1921-02-01..1921-02-28']);
		expect(read('شباط ١٩٢١')).toEqual(['1921-02-01..1921-02-28']);
		expect(read('1920')).toEqual(['1920-07-01..1920-12-31']);
	});
	it('may be of any year of the period when it says none', () => {
		expect(read('15 April')).toEqual(['1921-04-15', '1922-04-15']);
	});
	it.each([
		'',
		'harbour',
		'harbour 1921',
		'April',
		'mar',
		'31 April 1921',
		'15 April 1950',
		'12',
		'1 2 3 1921'
	])('is none in “%s”', (text) => {
		expect(read(text)).toEqual([]);
	});
});
