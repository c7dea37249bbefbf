import { describe, expect, it } from 'vitest';
import { parseView } from '#lib/address/parse-view.ts';
import { defaultView } from '#lib/address/view.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { askedFor } from './asked-view.ts';
import { allPermalinks } from './permalink.ts';
import { permalinkView } from './permalink-view.ts';

const { atlas } = readTestAtlas();
const standard = defaultView(atlas.records.settings.defaultDate);
const opening = permalinkView(
	atlas,
	allPermalinks(atlas).find(({ kind }) => kind === 'truce')!
);
const viewOf = (asked: string) => {
	const { parameters, faulty } = askedFor(atlas, opening, new URLSearchParams(asked), standard);
	return { view: parseView(parameters, atlas).view, faulty };
};

describe('the view that an embed is asked for', () => {
	it('keeps the own date of the record where a date is mistyped, and tells so', () => {
		for (const date of ['banana', '1921-13-45'])
			expect(viewOf(`date=${date}`)).toEqual({ view: opening, faulty: ['date'] });
	});
	it('keeps its zone where an unknown one is named, and follows the rest', () => {
		const { view, faulty } = viewOf('zone=atlantis&date=1921-03-06');
		expect(faulty).toEqual(['zone']);
		expect(view.zone).toBe(opening.zone);
		expect(view.time.kind).toBe('day');
		expect(view.time).not.toEqual(opening.time);
	});
	it('leaves parameters of others alone', () => {
		expect(viewOf('without=legend&made=1.0.0').faulty).toEqual([]);
	});
});
