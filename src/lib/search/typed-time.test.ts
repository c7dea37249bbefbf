import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '#lib/domain/date.ts';
import { isTypedOutside, typedTimes } from './typed-time.ts';

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
		'١٥/٤/١٩٢١',
		'15/04/21',
		'15.4.21',
		'4/15/21',
		'15Apr1921',
		'15 apr 21',
		'15th of April 21',
		'15-avr-21',
		'١٥ نيسان ٢١'
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
	it.each([
		['August 1921 to January 1922', '1921-08-01..1922-01-31'],
		['from Aug 1921 until Jan 1922', '1921-08-01..1922-01-31'],
		['Aug 1921 - Jan 1922', '1921-08-01..1922-01-31'],
		['Aug 1921–Jan 1922', '1921-08-01..1922-01-31'],
		['1921-08..1922-01', '1921-08-01..1922-01-31'],
		['1921-08-01..1922-01-31', '1921-08-01..1922-01-31'],
		['1921-08 - 1922-01', '1921-08-01..1922-01-31'],
		['1921-08-1922-01', '1921-08-01..1922-01-31'],
		['1921-1922', '1921-01-01..1922-12-31'],
		['1921-08/1922-01', '1921-08-01..1922-01-31'],
		['1921-07-01/1921-07-10', '1921-07-01..1921-07-10'],
		['1921-07-01 / 1921-08', '1921-07-01..1921-08-31'],
		['1921/1922', '1921-01-01..1922-12-31'],
		['١٩٢١-٠٨/١٩٢٢-٠١', '1921-08-01..1922-01-31'],
		['1-15 May 21', '1921-05-01..1921-05-15'],
		['15 Apr 21 to 5 May 21', '1921-04-15..1921-05-05'],
		['between 15 April and 5 May 1921', '1921-04-15..1921-05-05'],
		['1-15 May 1921', '1921-05-01..1921-05-15'],
		['August to October 1921', '1921-08-01..1921-10-31'],
		['août 1921 à janvier 1922', '1921-08-01..1922-01-31'],
		['d’août 1921 à janvier 1922', '1921-08-01..1922-01-31'],
		['du 1er août 1921 au 31 janvier 1922', '1921-08-01..1922-01-31'],
		['آب 1921 إلى كانون الثاني 1922', '1921-08-01..1922-01-31'],
		['بين آب ١٩٢١ وكانون الثاني ١٩٢٢', '1921-08-01..1922-01-31'],
		['من أغسطس ١٩٢١ حتى يناير ١٩٢٢', '1921-08-01..1922-01-31'],
		['1 July 1920 to 3 March 1950', '1920-07-01..1922-12-31']
	])('is the range that %s names', (text, range) => {
		expect(read(text)).toEqual([range]);
	});
	it.each([
		['٥ مايس ١٩٢١', '1921-05-05'],
		['٥ أيار ١٩٢١', '1921-05-05'],
		['٥ مايو ١٩٢١', '1921-05-05'],
		['3 كانون ثاني 1921', '1921-01-03'],
		['3 تشرين اول 1921', '1921-10-03'],
		['3 آب 1921', '1921-08-03'],
		['3 حزيران 1921', '1921-06-03'],
		['3 جويلية 1921', '1921-07-03']
	])('knows the months of several Arabic lands: %s', (text, day) => {
		expect(read(text)).toEqual([day]);
	});
	it.each([
		['early April 1921', '1921-04-01..1921-04-10'],
		['mid-April 1921', '1921-04-11..1921-04-20'],
		['the end of April 1921', '1921-04-21..1921-04-30'],
		['fin avril 1921', '1921-04-21..1921-04-30'],
		['à la mi-février 1921', '1921-02-11..1921-02-20'],
		['début 1921', '1921-01-01..1921-04-30'],
		['late 1921', '1921-09-01..1921-12-31'],
		['منتصف نيسان ١٩٢١', '1921-04-11..1921-04-20'],
		['أواخر نيسان 1921', '1921-04-21..1921-04-30'],
		['mid-April to end of May 1921', '1921-04-11..1921-05-31']
	])('is a third of a month or a year: %s', (text, range) => {
		expect(read(text)).toEqual([range]);
	});
	it.each([
		['spring 1921', '1921-03-01..1921-05-31'],
		['summer 1921', '1921-06-01..1921-08-31'],
		['été 1921', '1921-06-01..1921-08-31'],
		['à l’été 1921', '1921-06-01..1921-08-31'],
		['صيف ٢١٠٠', undefined],
		['صيف ١٩٢١', '1921-06-01..1921-08-31'],
		['في ربيع عام 1921', '1921-03-01..1921-05-31'],
		['automne 1921', '1921-09-01..1921-11-30'],
		['fall 1921', '1921-09-01..1921-11-30'],
		['winter 1921', '1921-12-01..1922-02-28'],
		['winter 1921-1922', '1921-12-01..1922-02-28'],
		['the winter of 1921/22', '1921-12-01..1922-02-28'],
		['hiver 1921–1922', '1921-12-01..1922-02-28'],
		['شتاء ١٩٢١', '1921-12-01..1922-02-28'],
		['winter 1922', '1922-12-01..1922-12-31'],
		['late summer 1921', '1921-08-01..1921-08-31'],
		['début de l’hiver 1921', '1921-12-01..1921-12-31'],
		['summer 1921 to spring 1922', '1921-06-01..1922-05-31'],
		['summer', undefined],
		['12 summer 1921', undefined]
	])('is a season of three months: %s', (text, range) => {
		expect(read(text)).toEqual(range === undefined ? [] : [range]);
	});
	it.each([
		['1 January 1950', true],
		['1950', true],
		['mars 1919', true],
		['15/04/50', true],
		['15 April 1921', false],
		['July 1920', false],
		['harbour', false]
	])('lies outside of a period or not: %s', (text, isOutside) => {
		expect(isTypedOutside(text, period)).toBe(isOutside);
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
		'May 1922 to April 1921',
		'harbour 1921 to 1922',
		'harbour - 1921',
		'15 April 1950',
		'12',
		'1 2 3 1921'
	])('is none in “%s”', (text) => {
		expect(read(text)).toEqual([]);
	});
});
