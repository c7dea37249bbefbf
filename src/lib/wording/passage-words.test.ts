import { describe, expect, it } from 'vitest';
import { phase, smallAtlas, span } from '#tests/support/small-atlas.ts';
import { attributionWords } from './attribution-words.ts';
import { passageTimeWords } from './passage-time.ts';
import { groundsOf, phaseWords } from './phase-words.ts';

const atlas = smallAtlas({ passages: [{ id: 'chronicle-p1-a' }] });

describe('passageTimeWords', () => {
	it('gives the time alone when the article states it', () => {
		expect(passageTimeWords({ when: span('1820-03'), whenBasis: 'stated' }, 'en')).toBe('March 1820');
	});
	it('says how a time is known that the article does not state in full', () => {
		const passage = { when: span('1820-03'), whenBasis: 'stated-without-year' } as const;
		expect(passageTimeWords(passage, 'en')).toBe('March 1820 (year inferred from the context)');
		expect(passageTimeWords(passage, 'fr')).toBe('mars 1820 (année déduite du contexte)');
	});
	it('tells hours, a latest time, and that no date is given', () => {
		const clock = { from: '00:00', to: '04:00' };
		expect(passageTimeWords({ when: span('1820-03-01'), whenBasis: 'stated', clock }, 'en')).toBe(
			'1 March 1820, from 00:00 to 04:00'
		);
		expect(passageTimeWords({ when: span('/1820-03-01'), whenBasis: 'not-later-than' }, 'en')).toBe(
			'not later than 1 March 1820'
		);
		expect(passageTimeWords({ whenBasis: 'none' }, 'ar')).toBe('بلا تاريخ مذكور');
	});
});

describe('attributionWords', () => {
	const says = (who: string, how = 'says', via: readonly string[] = []) => ({ who, how, via });
	const words = (language: string, ...attribution: readonly unknown[]) =>
		attributionWords(atlas, { source: 'chronicle', attribution } as never, language);

	it('goes from the one who said it to the article', () => {
		expect(words('en', says('millers', 'says', ['gazette']))).toBe(
			'Said by: the millers, cited by The gazette, cited by The chronicle'
		);
	});
	it('names those together who say the same, and apart those who do not', () => {
		expect(words('en', says('millers'), says('weavers'))).toBe(
			'Said by: the millers and the weavers, cited by The chronicle'
		);
		expect(words('fr', says('millers'), says('weavers', 'denies'))).toBe(
			'Dit par\u00a0: the millers\u00a0; démenti par\u00a0: the weavers, cité par The chronicle'
		);
	});
	it('is empty when the author speaks', () => {
		expect(words('en')).toBe('');
	});
});

describe('phaseWords', () => {
	const record = { name: { en: 'Truce of the mill', ar: 'هدنة الطاحونة' }, kind: 'ceasefire' } as const;
	const told = { ...phase('in-force', '1820-03-01/1820-04-30~'), passages: ['chronicle-p1-a'] as never };
	it('says what it is, when, by whose account and on what it rests', () => {
		expect(phaseWords(atlas, record, told, 'en')).toBe(
			'Truce of the mill: declared in force, from 1 March to around the end of April 1820, according to The ' +
				'chronicle. It rests on: The chronicle, par. 1.'
		);
	});
	it('says the status of a situation in its own words', () => {
		const siege = { name: { en: 'Siege' }, kind: 'siege' } as const;
		expect(phaseWords(atlas, siege, phase('ended', '1820-03-01/..'), 'fr')).toBe(
			'Siege\u00a0: fin, à partir du 1er mars 1820, selon The chronicle.'
		);
	});
	it('names each ground once', () => {
		const citations = [{ source: 'gazette' }, { source: 'gazette' }] as never;
		expect(groundsOf(atlas, { passages: told.passages, citations }, 'en')).toEqual([
			'The chronicle, par. 1',
			'The gazette'
		]);
	});
});
