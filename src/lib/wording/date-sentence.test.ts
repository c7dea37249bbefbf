import { describe, expect, it } from 'vitest';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { dateSentence } from './date-sentence.ts';

const theTruce = {
	id: 'truce-of-the-mill',
	inSentence: { en: 'the truce of the mill', fr: 'la trêve du moulin', ar: 'هدنة الطاحونة' }
};
const theSiege = {
	id: 'siege-of-the-mill',
	inSentence: { en: 'the siege of the mill', fr: 'le siège du moulin', ar: 'حصار الطاحونة' }
};

function sentence(atlas: Atlas, iso: string, language = 'en', account?: string) {
	const time = { kind: 'day', day: day(iso) } as const;
	return dateSentence(atlas, time, language, account as SourceId | undefined);
}

function ofPhases(...phases: readonly ReturnType<typeof phase>[]): Atlas {
	return smallAtlas({ truces: [{ ...theTruce, phases: phases as never }] });
}

describe('the sentence of a day', () => {
	it('tells what remained declared in force, never that it simply was', () => {
		const atlas = ofPhases(phase('in-force', '1820-03-01/1820-12-31'));
		expect(sentence(atlas, '1820-04-15').plain).toBe(
			'On 15 April 1820 the truce of the mill remained declared in force, according to The chronicle.'
		);
		expect(sentence(atlas, '1820-04-15', 'fr').plain).toBe(
			'Le 15 avril 1820, la trêve du moulin restait officiellement en vigueur, selon The chronicle.'
		);
		expect(sentence(atlas, '1820-04-15', 'ar').plain).toBe(
			'في ١٥ نيسان ١٨٢٠، هدنة الطاحونة في حيّز التنفيذ وفق ما أُعلن، بحسب The chronicle.'
		);
	});
	it('gives each part for itself, with the record it is about', () => {
		const { lead, clauses } = sentence(ofPhases(phase('eroding', '1820-03-01/..')), '1820-04-15');
		expect(lead).toBe('On 15 April 1820');
		expect(clauses).toEqual([
			{
				truce: 'truce-of-the-mill',
				text: 'the truce of the mill had begun to erode, according to The chronicle'
			}
		]);
	});
	it('tells hours on the day on which they fall', () => {
		const clock = { from: '00:00', to: '19:00' };
		const atlas = ofPhases({ ...phase('in-force', '1820-03-01/1820-03-08'), clock });
		expect(sentence(atlas, '1820-03-01').plain).toContain(
			'had been declared in force from 00:00 on, according'
		);
		expect(sentence(atlas, '1820-03-01', 'fr').plain).toContain(
			'entrait officiellement en vigueur à 0\u00a0h, selon'
		);
		expect(sentence(atlas, '1820-03-05').plain).toContain('remained declared in force, according');
		expect(sentence(atlas, '1820-03-08').plain).toContain(
			'remained declared in force until 19:00, according'
		);
		expect(sentence(atlas, '1820-03-08', 'ar').plain).toContain('حتى الساعة ١٩:٠٠');
	});
	it('lets an extension begin nothing', () => {
		const clock = { from: '00:00', to: '24:00' };
		const atlas = ofPhases(
			{ ...phase('in-force', '1820-03-01/1820-03-02'), clock },
			{ ...phase('in-force', '1820-03-03/1820-03-04'), clock }
		);
		expect(sentence(atlas, '1820-03-02').plain).toContain('remained declared in force, according');
		expect(sentence(atlas, '1820-03-03').plain).toContain('remained declared in force, according');
	});
	it('names what is only possible, with its fuzzy bound', () => {
		const atlas = ofPhases(phase('in-force', '1820-03-15~/1820-04-30~'));
		expect(sentence(atlas, '1820-03-13').plain).toContain(
			'may already have been declared in force (from around 15 March 1820 on), according to The chronicle'
		);
		expect(sentence(atlas, '1820-05-02').plain).toContain(
			'may still have been declared in force (until around the end of April 1820), according to The chronicle'
		);
		expect(sentence(atlas, '1820-05-02', 'fr').plain).toContain(
			'restait peut-être officiellement en vigueur (jusqu’à la fin d’avril 1820 environ), selon The chronicle'
		);
	});
	it('says when one status gave way to another at an uncertain time', () => {
		const atlas = ofPhases(phase('in-force', '1820-03-01/1820-04-30~'), phase('ended', '1820-04-30~/..'));
		expect(sentence(atlas, '1820-04-29').plain).toContain(
			'may still have been declared in force or may already have come to an end (around the end of April 1820)'
		);
	});
	it('doubts what has no end that is told, and nothing that is over', () => {
		const eroding = ofPhases(phase('eroding', '1820-03-01/'));
		expect(sentence(eroding, '1820-04-01').plain).toContain('may still have been eroding (no end is told)');
		const ended = ofPhases(phase('ended', '1820-03-01/'));
		expect(sentence(ended, '1820-03-05').plain).toContain('had come to an end, according');
	});
	it('says so where accounts differ', () => {
		const atlas = ofPhases(
			phase('in-force', '1820-03-01/1820-12-31'),
			phase('eroding', '1820-04-01/1820-12-31', ['gazette'])
		);
		expect(sentence(atlas, '1820-05-01').plain).toBe(
			'On 1 May 1820 the truce of the mill remained declared in force, according to The chronicle, but had ' +
				'begun to erode, according to The gazette; accounts differ.'
		);
		expect(sentence(atlas, '1820-05-01', 'fr').plain).toContain(
			', mais s’érodait, selon The gazette\u00a0; les récits divergent.'
		);
	});
	it('names accounts that agree together', () => {
		const atlas = ofPhases(phase('suspended', '1820-03-01/..', ['chronicle', 'gazette']));
		expect(sentence(atlas, '1820-05-01').plain).toContain(
			'stood suspended, according to The chronicle and The gazette'
		);
	});
	it('tells an hour only by the account that gives it', () => {
		const atlas = ofPhases(phase('in-force', '1820-03-01/..'), {
			...phase('in-force', '1820-03-01/..', ['gazette']),
			clock: { from: '06:00' }
		});
		expect(sentence(atlas, '1820-03-01').plain).toContain(
			'from 06:00 on, according to The gazette, and with no hour given, according to The chronicle'
		);
	});
	it('takes an agreement and its being in force for compatible, unless its account lets it begin later', () => {
		const agreed = phase('agreed', '1820-03-01/1820-03-05');
		const inForce = phase('in-force', '1820-03-01/1820-12-31', ['gazette']);
		expect(sentence(ofPhases(agreed, inForce), '1820-03-04').plain).not.toContain('accounts differ');
		const later = phase('in-force', '1820-03-06/1820-12-31');
		expect(sentence(ofPhases(agreed, inForce, later), '1820-03-04').plain).toContain('; accounts differ.');
	});
	it('never passes the reading of the editors off as that of a source', () => {
		const atlas = ofPhases({ ...phase('eroding', '1820-03-01/..'), basis: 'editor' });
		expect(sentence(atlas, '1820-05-01').plain).toContain('by the atlas’s reading of The chronicle');
	});
	it('tells that a truce is over for two weeks', () => {
		const atlas = ofPhases(phase('ended', '1820-03-01/..'));
		expect(sentence(atlas, '1820-03-01').plain).toContain('came to an end');
		expect(sentence(atlas, '1820-03-15').clauses[0]?.truce).toBe('truce-of-the-mill');
		expect(sentence(atlas, '1820-03-16').plain).toBe('On 16 March 1820 no account tells of an arrangement.');
	});
	it('inflects French verbs by the number of the name', () => {
		const nights = { en: 'the nights', fr: 'les nuits', ar: 'الليالي' };
		const phases = [phase('never-in-force', '1820-03-01/..')] as never;
		const atlas = smallAtlas({ truces: [{ id: 'nights', inSentence: nights, phases }] });
		expect(sentence(atlas, '1820-03-03', 'fr').plain).toContain('les nuits n’ont jamais pris effet');
	});
	it('never tells what took place on several occasions as one stretch in force', () => {
		const phases = [phase('in-force', '1820/1820')] as never;
		const atlas = smallAtlas({ truces: [{ ...theTruce, occurrences: 'several', phases }] });
		expect(sentence(atlas, '1820-03-03').plain).toContain('may have taken place (in 1820)');
	});
	it('puts the nationwide first, then what is in force, then the local', () => {
		const inSentence = (en: string) => ({ en });
		const atlas = smallAtlas({
			truces: [
				{
					id: 'a',
					scope: 'regional',
					inSentence: inSentence('A'),
					phases: [phase('in-force', '1820')] as never
				},
				{
					id: 'b',
					scope: 'local',
					inSentence: inSentence('B'),
					phases: [phase('proposed', '1820')] as never
				},
				{
					id: 'c',
					scope: 'local',
					inSentence: inSentence('C'),
					phases: [phase('in-force', '1820')] as never
				},
				{
					id: 'd',
					scope: 'national',
					inSentence: inSentence('D'),
					phases: [phase('proposed', '1820')] as never
				}
			]
		});
		expect(sentence(atlas, '1820-03-01').clauses.map(({ truce }) => truce)).toEqual(['d', 'c', 'a', 'b']);
	});
	it('adds sieges, offensives and operations by the followed account, and no presence', () => {
		const phases = [phase('begun', '1820-03-01/..'), phase('ended', '1820-03-01/..', ['gazette'])] as never;
		const atlas = smallAtlas({
			situations: [
				{ ...theSiege, phases },
				{ ...theSiege, id: 'presence', kind: 'presence', phases }
			]
		});
		const { situations, plain } = sentence(atlas, '1820-03-04');
		expect(situations).toEqual([
			{
				situation: 'siege-of-the-mill',
				text: 'the siege of the mill went on, according to The chronicle (accounts differ)'
			}
		]);
		expect(plain).toMatch(
			/At the same time the siege of the mill went on, according to The chronicle \(accounts differ\)\.$/
		);
	});
});

describe('the account that the reader chose', () => {
	const atlas = ofPhases(
		phase('in-force', '1820-03-01/1820-12-31'),
		phase('eroding', '1820-04-01/1820-06-30', ['gazette'])
	);
	it('is told alone where it tells something, and the sentence says so', () => {
		expect(sentence(atlas, '1820-05-01', 'en', 'gazette').plain).toBe(
			'On 1 May 1820 the truce of the mill had begun to erode, according to The gazette, the chosen account; others differ.'
		);
	});
	it('gives way to the others where it tells nothing', () => {
		expect(sentence(atlas, '1820-08-01', 'en', 'gazette').plain).toContain('according to The chronicle.');
	});
});

describe('the sentence of a range and of all dates', () => {
	const atlas = smallAtlas({
		truces: [
			{
				...theTruce,
				phases: [phase('in-force', '1820-03-01/1820-04-30'), phase('ended', '1820-04-30/..')] as never
			}
		],
		situations: [{ ...theSiege, phases: [phase('begun', '1820-03-01/..')] as never }]
	});
	const range = (from: string, to: string) => ({ kind: 'range', from: day(from), to: day(to) }) as const;
	it('names the arrangements told of in a range', () => {
		expect(dateSentence(atlas, range('1820-04-01', '1820-06-30'), 'en').plain).toBe(
			'From 1 April 1820 to 30 June 1820 accounts tell of one arrangement: the truce of the mill, according to ' +
				'The chronicle. Accounts also tell of the siege of the mill, according to The chronicle.'
		);
	});
	it('leaves out what had ended before', () => {
		expect(dateSentence(atlas, range('1820-06-01', '1820-06-30'), 'ar').clauses).toEqual([
			{ text: 'لا رواية تتحدث عن أي ترتيب' }
		]);
	});
	it('counts the arrangements over all dates and says that outlines are lines only', () => {
		expect(dateSentence(atlas, { kind: 'all' }, 'en').plain).toBe(
			'Over all dates the atlas tells of one arrangement; its outlines are drawn as lines only.'
		);
		const chosen = dateSentence(atlas, { kind: 'all' }, 'en', 'gazette' as SourceId);
		expect(chosen.plain).toContain('The gazette, the chosen account, tells of 0 of them.');
	});
});
