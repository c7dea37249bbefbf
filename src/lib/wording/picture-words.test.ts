import { describe, expect, it } from 'vitest';
import { dayFromParts } from '#lib/domain/date.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { asOfWords, listedNames, pictureWords } from './picture-words.ts';

const { atlas } = readTestAtlas();
const [march, april] = [dayFromParts(1921, 3, 4), dayFromParts(1921, 4, 25)];
const time = { kind: 'day', day: march } as const;
const origin = { version: '1', address: 'https://atlas.test/', credits: [] };
const view = { time, readings: [], isFrameTinted: false };
const words = (more: object = {}) => pictureWords(atlas, { ...view, ...more }, 'en', origin);

describe('pictureWords', () => {
	it('tell of the one day below a title that names it', () => {
		const { title, sentences, otherSentences } = words();
		expect(title).toBe('On 4 March 1921');
		expect(sentences[0]).not.toMatch(/^On /);
		expect(otherSentences).toEqual([]);
	});
	it('tell of both days of a comparison, each by its date', () => {
		const { title, sentences, otherSentences, notes } = words({ comparison: { kind: 'day', day: april } });
		expect(title).toBe('4 March 1921 and 25 April 1921');
		expect(sentences[0]).toMatch(/^On 4 March 1921 /);
		expect(otherSentences[0]).toMatch(/^On 25 April 1921 /);
		expect(notes.join('\n')).toContain('As of 4 March 1921 and 25 April 1921');
	});
	it('name a range or all of time before what is told of it, where a day is compared with it', () => {
		const { sentences } = words({ time: { kind: 'all' }, comparison: { kind: 'day', day: april } });
		expect(sentences[0]).toBe('Over all dates.');
	});
	it('end with what is said of the readings that are compared', () => {
		expect(words({ readings: ['Two readings.'] }).sentences.at(-1)).toBe('Two readings.');
	});
	it('explain the tint of the frame where it is tinted, and nowhere else', () => {
		const explains = (isFrameTinted: boolean) =>
			words({ isFrameTinted }).notes.some((note) => note.includes('tint of the map’s frame'));
		expect([explains(true), explains(false)]).toEqual([true, false]);
	});
});

it('whom a base map is owed to is read from the right, whatever letters a name begins with', () => {
	const credit = 'Surveyors of the Sound، في حزمة sound';
	expect(listedNames([credit, credit], 'ar')).toBe(`\u2067${credit}\u2069`);
	expect(listedNames(['One', 'Two', 'One'], 'en')).toBe('One; Two');
});

it('as of when a range or all of time is shown is said of the whole of it', () => {
	expect(asOfWords({ time: { kind: 'range', from: march, to: april } }, '1', 'en')).toMatch(/^From 4 March/);
	expect(asOfWords({ time: { kind: 'all' } }, '1', 'en')).toMatch(/^All dates/);
});
