import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import type { Briefing, Scene } from '../../domain/briefing.ts';
import { changesSince } from './changes-since.ts';
import { unknownRecords } from './records-named.ts';

const { atlas } = readTestAtlas();
const briefing = (madeWith: string, scene: Partial<Record<keyof Scene, unknown>>): Briefing =>
	({
		id: 'mine',
		title: { en: 'Mine' },
		summary: {},
		madeWith,
		scenes: [
			{ id: 'one', title: { en: 'One' }, text: {}, notes: {}, minutes: 1, view: '', passages: [], ...scene }
		]
	}) as unknown as Briefing;
const told = (made: Briefing): readonly string[] =>
	changesSince(atlas, made).map(({ release, change }) => `${release.version} ${change.text.en}`);

describe('changesSince', () => {
	it('lists what later releases changed in the records that the scenes name, and nothing else', () => {
		expect(told(briefing('1.0.0', { passages: ['gazette-1921-p3-a'] }))).toEqual([
			'1.1.0 The day is 4 March, not 5 March.'
		]);
		expect(told(briefing('1.0.0', { passages: ['gazette-1921-p4-a'] }))).toEqual([]);
	});
	it('follows a record that got another name', () => {
		expect(told(briefing('1.0.0', { view: 'zone=brell' }))).toEqual(['1.1.0 The zone is called Brell.']);
	});
	it('is empty for the present version and for a newer one; what is no version is taken for the oldest', () => {
		for (const version of ['1.1.0', '2.0.0'])
			expect(told(briefing(version, { view: 'zone=brell' }))).toEqual([]);
		expect(told(briefing('0.1.0', { view: 'zone=brell' }))).toHaveLength(1);
		expect(told(briefing('long ago', { view: 'zone=brell' }))).toHaveLength(1);
	});
});

describe('unknownRecords', () => {
	it('names the passages and parts of views that the atlas does not have, scene by scene', () => {
		const [scene, ...more] = unknownRecords(
			atlas,
			briefing('1.1.0', { view: 'zone=atlantis&date=1921-03-04', passages: ['gone', 'gazette-1921-p4-a'] })
		);
		expect(more).toEqual([]);
		expect(scene!.passages).toEqual(['gone']);
		expect(scene!.view).toEqual([{ parameter: 'zone', value: 'atlantis', reason: 'unknown' }]);
		expect(unknownRecords(atlas, briefing('1.1.0', { view: 'zone=brell' }))).toEqual([]);
	});
});
