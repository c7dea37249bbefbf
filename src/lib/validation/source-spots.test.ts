import { describe, expect, it } from 'vitest';
import { fictionalArticle, fictionalFiles } from '#tests/support/fictional-atlas.ts';
import { readSpots } from './read-spots.ts';
import type { SpotFault } from './locate-spot.ts';
import { verifySpots } from './source-spots.ts';

const article = [
	'A heading',
	'The truce began on Monday.[mfn]On Tuesday, by another count.[/mfn] The siege of the town went on.',
	'It ended in May, they said.[mfn]A letter says otherwise:',
	'“the guns spoke.”[/mfn] Nobody answered.'
].join('\n\n');

const whole = `
passages:
  - { id: a, at: { paragraph: 2, start: The truce began, end: on Monday } }
  - { id: n, at: { paragraph: 2, footnote: true, start: On Tuesday, end: another count, marker: began on Monday } }
  - { id: b, at: { paragraph: 2, start: The siege of, end: went on } }
  - { id: c, at: { paragraph: 3, start: It ended in, end: they said } }
  - { id: m, at: { paragraph: 3, toParagraph: 4, footnote: true, start: A letter, end: guns spoke, marker: they said } }
uncovered:
  - { at: { paragraph: 1 }, reason: heading }
  - { at: { paragraph: 4, start: Nobody, end: answered }, reason: opinion }
`;

function faultsOf(passages: string): readonly SpotFault[] {
	const { entries, issues } = readSpots('passages/gazette.yaml', passages);
	expect(issues).toEqual([]);
	return verifySpots(article, entries);
}
const rulesOf = (passages: string): readonly string[] => faultsOf(passages).map(({ rule }) => rule);

describe('verifySpots', () => {
	it('is silent when every word is named once', () => {
		expect(faultsOf(whole)).toEqual([]);
	});
	it('is silent on the fictional atlas', () => {
		for (const source of ['gazette-1921', 'ledger-1921']) {
			const file = fictionalFiles().find(({ path }) => path === `passages/${source}.yaml`)!;
			const { entries } = readSpots(file.path, file.text);
			expect(entries.length).toBeGreaterThan(7);
			expect(verifySpots(fictionalArticle(source), entries)).toEqual([]);
		}
	});
	it('reports words that are not found, by the line of the YAML, and shows near ones', () => {
		const [fault] = faultsOf(whole.replace('end: on Monday', 'end: on monday'));
		expect(fault).toMatchObject({ line: 3, rule: 'spot-not-found' });
		expect(fault?.message).toContain(
			'a: end "on monday" is not found in the body of paragraph 2; the text has "on Monday"'
		);
	});
	it('says where else in the article the words stand', () => {
		const [fault] = faultsOf(
			whole.replace('paragraph: 3, start: It ended in', 'paragraph: 2, start: It ended in')
		);
		expect(fault?.message).toContain('it stands in the body of paragraph 3');
	});
	it('finds whole words only', () => {
		expect(rulesOf(whole.replace('start: The siege of', 'start: he siege of'))).toContain('spot-not-found');
	});
	it('reports words that are found twice', () => {
		expect(rulesOf(whole.replace('start: The truce began', 'start: The'))).toContain('spot-not-unique');
	});
	it('reports a paragraph that the article does not have', () => {
		const faults = faultsOf(whole.replace('paragraph: 4, start', 'paragraph: 9, start'));
		expect(faults[0]?.message).toBe('uncovered[1]: there is no paragraph 9; the article has 4');
	});
	it('reports passages that overlap', () => {
		const faults = faultsOf(
			whole.replace('start: The siege of, end: went on', 'start: Monday. The siege, end: went on')
		);
		expect(faults).toContainEqual({
			line: 5,
			rule: 'spot-overlap',
			message: 'b: overlaps a (line 3); cut one of them shorter'
		});
	});
	it('does not take a footnote inside a body passage for an overlap or a gap', () => {
		const joined = whole.replace('end: on Monday', 'end: went on').replace(/ {2}- \{ id: b.*\n/, '');
		expect(faultsOf(joined)).toEqual([]);
	});
	it('reports passages that are out of order', () => {
		const [first, ...others] = whole.split('\n').filter((line) => line.startsWith('  - { id'));
		const passages = ['passages:', ...others, first].join('\n');
		const uncovered = whole.slice(whole.indexOf('uncovered:'));
		const faults = faultsOf(`${passages}\n${uncovered}`);
		expect(faults).toEqual([expect.objectContaining({ rule: 'spot-order', line: 6 })]);
	});
	it('reports an end that stands before its start', () => {
		const swapped = whole.replace(
			'start: The truce began, end: on Monday',
			'start: on Monday, end: The truce'
		);
		expect(rulesOf(swapped)).toContain('spot-order');
	});
	it('prints the first and last words of a stretch that nothing names', () => {
		const faults = faultsOf(whole.replace(/ {2}- \{ id: b.*\n/, ''));
		expect(faults.map(({ message }) => message)).toEqual([
			'paragraph 2, body: neither a passage nor an uncovered entry names these 7 words "The siege of the town went on"'
		]);
	});
	it('reports words of a footnote that nothing names', () => {
		const [fault] = faultsOf(whole.replace('start: On Tuesday,', 'start: by another,'));
		expect(fault?.message).toContain('paragraph 2, footnotes');
	});
	it('lets an uncovered entry without start and end take the paragraph, or its footnotes', () => {
		const uncovered = whole
			.replace(/ {2}- \{ id: [abn],.*\n/g, '')
			.replace(
				'uncovered:',
				'uncovered:\n  - { at: { paragraph: 2 } }\n  - { at: { paragraph: 2, footnote: true } }'
			);
		expect(rulesOf(uncovered)).toEqual(['spot-order']);
	});
	it('asks for the marker of a footnote and shows the words that stand there', () => {
		const [fault] = faultsOf(whole.replace(', marker: they said', ''));
		expect(fault).toMatchObject({ rule: 'footnote-marker' });
		expect(fault?.message).toContain('"ended in May, they said"');
	});
	it('reports a marker that does not stand before the footnote', () => {
		expect(rulesOf(whole.replace('marker: began on Monday', 'marker: siege of the town'))).toEqual([
			'footnote-marker'
		]);
	});
	it('reports a passage that runs from one footnote into another', () => {
		const text = 'One.[mfn]A note.[/mfn] Two.[mfn]More.[/mfn]';
		const { entries } = readSpots(
			'x.yaml',
			'passages: [{ id: n, at: { paragraph: 1, footnote: true, start: A note, end: More, marker: One } }]\nuncovered: [{ at: { paragraph: 1 } }]'
		);
		expect(verifySpots(text, entries).map(({ message }) => message)).toEqual([
			'n: it runs from one footnote into another; cut it in two'
		]);
	});
	it('asks for both ends or none', () => {
		expect(rulesOf(whole.replace('start: Nobody, end: answered', 'start: Nobody'))).toContain('spot-shape');
	});
});

describe('readSpots', () => {
	it('reports YAML that cannot be read, by line', () => {
		const { issues } = readSpots('x.yaml', 'passages:\n  - { id: a');
		expect(issues[0]).toMatchObject({ file: 'x.yaml', rule: 'syntax' });
	});
	it('reports a passage without a paragraph', () => {
		const { issues } = readSpots('x.yaml', 'passages:\n  - id: a\n    at: { start: One }');
		expect(issues[0]).toMatchObject({ line: 3, path: 'passages[0].at.paragraph' });
	});
});
