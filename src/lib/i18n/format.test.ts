import { describe, expect, it } from 'vitest';
import { dayFromIso } from '#lib/domain/date.ts';
import { formatDay, formatList, formatNumber, formatShare } from './format.ts';

const day = (iso: string) => dayFromIso(iso)!;

describe('formatDay', () => {
	it('writes a day by the language, with the months of its region', () => {
		expect(formatDay(day('2016-03-05'), 'en')).toBe('5 March 2016');
		expect(formatDay(day('2016-03-05'), 'fr')).toBe('5 mars 2016');
		expect(formatDay(day('2016-03-05'), 'ar')).toBe('٥ آذار ٢٠١٦');
	});
	it('writes the first of a month as the French do', () => {
		expect(formatDay(day('2016-05-01'), 'fr')).toBe('1er mai 2016');
		expect(formatDay(day('2016-05-01'), 'fr', 'month')).toBe('mai 2016');
	});
	it('never shifts a day by a time zone', () => {
		expect(formatDay(day('2015-12-31'), 'en')).toBe('31 December 2015');
	});
});

describe('formatShare', () => {
	it('writes a percentage, in which a little is not nothing and almost all is not all', () => {
		expect(formatShare(0.257, 'en')).toBe('26%');
		expect(formatShare(0.004, 'en')).toBe('0.4%');
		expect(formatShare(0.9996, 'en')).toBe('99.9%');
		expect([0, 1].map((share) => formatShare(share, 'en'))).toEqual(['0%', '100%']);
	});
});

describe('formatNumber and formatList', () => {
	it('follow the language', () => {
		expect(formatNumber(300000, 'en')).toBe('300,000');
		expect(formatNumber(155.48, 'fr', 1)).toBe('155,5');
		expect(formatList(['Noria', 'Lister'], 'fr')).toBe('Noria et Lister');
	});
});
