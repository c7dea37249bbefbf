import { describe, expect, it } from 'vitest';
import { readArticleText } from './article-text.ts';

const bodies = (text: string): readonly string[] =>
	readArticleText(text).paragraphs.map(({ body }) => body.text);
const notes = (text: string): readonly string[] =>
	readArticleText(text).paragraphs.map(({ footnotes }) => footnotes.text);

describe('readArticleText', () => {
	it('counts the lines that are not empty as paragraphs, from 1', () => {
		const { paragraphs } = readArticleText('one\n\n  \t\ntwo\nthree\n');
		expect(paragraphs.map(({ number, body }) => [number, body.text])).toEqual([
			[1, 'one'],
			[2, 'two'],
			[3, 'three']
		]);
	});
	it('takes footnotes out of the body and keeps them apart from each other', () => {
		const text = 'The quay.[mfn]A note.[/mfn] The steps.[mfn]Another.[/mfn]';
		expect(bodies(text)).toEqual(['The quay. The steps.']);
		expect(notes(text)).toEqual(['A note.\nAnother.']);
	});
	it('follows a footnote that closes in a later paragraph', () => {
		const text = 'The quay.[mfn]A note\nthat goes on[/mfn] The steps.';
		expect(bodies(text)).toEqual(['The quay.', ' The steps.'.trimStart()]);
		expect(notes(text)).toEqual(['A note', 'that goes on']);
	});
	it('takes every run of white space as one space', () => {
		expect(bodies('The  long\u00a0\tquay')).toEqual(['The long quay']);
	});
	it('knows in which paragraph each footnote is marked', () => {
		const { marks } = readArticleText('One.\nTwo.[mfn]a[/mfn] and[mfn]b\nc[/mfn]');
		expect(marks.map(({ paragraph }) => paragraph)).toEqual([2, 2]);
	});
	it('skips a tag that closes nothing', () => {
		expect(bodies('The quay.[/mfn] The steps.')).toEqual(['The quay. The steps.']);
	});
});
