import { describe, expect, it } from 'vitest';
import { figureSubjectWords, figureWords } from './figure-words.ts';

const people = { of: 'people-besieged', value: 300000, unit: 'people' };

describe('figureWords', () => {
	it("keeps the source's hedge", () => {
		expect(figureWords({ ...people, qualifier: 'upwards of' }, 'en')).toBe('more than 300,000');
		expect(figureWords({ ...people, qualifier: 'roughly' }, 'fr')).toBe('environ 300\u202f000');
		expect(figureWords({ ...people, qualifier: 'exactly' }, 'en')).toBe('300,000');
		expect(figureWords({ ...people, qualifier: 'by some counts' }, 'en')).toBe('300,000 (“by some counts”)');
	});
	it('gives a measure its unit', () => {
		expect(figureWords({ of: 'duration', value: 5.5, unit: 'years' }, 'en')).toBe('5.5 years');
		expect(figureWords({ of: 'duration', value: 8, unit: 'days', qualifier: 'only' }, 'fr')).toBe(
			'seulement 8\u00a0jours'
		);
		expect(figureWords({ of: 'duration', value: 1, unit: 'nights' }, 'en')).toBe('1 night');
		expect(figureWords({ of: 'duration', value: 4, unit: 'hours' }, 'ar')).toBe('٤ ساعات');
	});
});

describe('figureSubjectWords', () => {
	it('names what is counted, in the words of the data where it has no others', () => {
		expect(figureSubjectWords('people-besieged', 'fr')).toBe('personnes assiégées');
		expect(figureSubjectWords('barrels-of-salt', 'en')).toBe('barrels of salt');
	});
});
