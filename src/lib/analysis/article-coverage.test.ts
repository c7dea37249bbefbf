import { describe, expect, it } from 'vitest';
import { smallAtlas } from '#tests/support/small-atlas.ts';
import { articleCoverage } from './article-coverage.ts';

const at = (paragraph: number, toParagraph?: number) =>
	({ paragraph, footnote: false, start: 'Once', end: 'upon', ...(toParagraph && { toParagraph }) }) as never;
const { passages } = smallAtlas({
	passages: [
		{ id: 'a', at: at(2) },
		{ id: 'b', at: at(2, 3) }
	]
}).records;

describe('articleCoverage', () => {
	const { paragraphs, retold } = articleCoverage(4, passages, [
		{ paragraph: 1, reason: 'heading' },
		{ paragraph: 3, toParagraph: 4, reason: 'opinion' }
	]);
	it('tells of each paragraph which passages are cut from it', () => {
		expect(paragraphs.map((each) => each.passages)).toEqual([[], ['a', 'b'], ['b'], []]);
		expect(retold).toBe(2);
	});
	it('tells why the rest is none', () => {
		expect(paragraphs.map((each) => each.reasons)).toEqual([['heading'], [], ['opinion'], ['opinion']]);
	});
});
