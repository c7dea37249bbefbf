import { describe, expect, it } from 'vitest';
import { distance, nearestWords, stemOf } from './near-words.ts';

describe('the distance of two words', () => {
	it('grows from a doubled letter to a wrong one', () => {
		const far = ['harrbor', 'herbor', 'harbr', 'hrabor', 'hakbor'].map((word) => distance(word, 'harbor'));
		expect(far).toEqual([0.5, 0.7, 1, 1.1, 1.3]);
	});
	it('is nothing between a word and itself', () => {
		expect(distance('harbor', 'harbor')).toBe(0);
	});
});

describe('the words that may be meant', () => {
	const near = (word: string, names: readonly string[], told: readonly string[] = []): readonly string[] =>
		nearestWords(word, names, told);
	it('are those that a letter was left out of before those in which two were exchanged', () => {
		expect(near('harbr', ['harbor', 'habrr'])).toEqual(['harbor']);
	});
	it('are names before other words', () => {
		expect(near('harbir', ['harbor'], ['harbi'])).toEqual(['harbor']);
		expect(near('marke', [], ['market'])).toEqual(['market']);
	});
	it('begin with the letter that was typed where another is wrong, and are no shorter than what is guessed from', () => {
		expect(near('karbor', ['harbor'])).toEqual([]);
		expect(near('harbol', ['harbor'])).toEqual(['harbor']);
		expect(near('waer', ['war'], ['war'])).toEqual([]);
	});
	it('are guessed the less the shorter the word is, and least of all outside of names', () => {
		expect(near('hbr', ['hbar'])).toEqual([]);
		expect(near('arkbet', ['market'], ['market'])).toEqual([]);
		expect(near('starving', [], ['starting'])).toEqual([]);
	});
});

describe('the stem of a word', () => {
	it('is what an English ending leaves, if that is long enough', () => {
		expect(['harbouring', 'harbours', 'harboured', 'plantation'].map(stemOf)).toEqual([
			'harbour',
			'harbour',
			'harbour',
			'plant'
		]);
		expect(['king', 'station', 'harbour'].map(stemOf)).toEqual([undefined, undefined, undefined]);
	});
});
