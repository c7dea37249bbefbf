import { describe, expect, it, test } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { defaultView, type View } from '../address/view.ts';
import type { Day } from '../domain/date.ts';
import { captionOf, embedCode, permalinkOf, settingsOf, type EmbedChoice } from './builder.ts';
import { framePath, frameQuery } from './frame-address.ts';
import { allPermalinks } from './permalink.ts';
import { permalinkView } from './permalink-view.ts';
import { appliedTo } from './view-difference.ts';
import { parseView } from '../address/parse-view.ts';

const { atlas } = readTestAtlas();
const { settings, zones, passages } = atlas.records;
const standard = defaultView(settings.defaultDate);
const later = (view: View): View => ({
	...view,
	time: { kind: 'day', day: (settings.defaultDate + 20) as Day }
});
const choiceOf = (view: View, permalink = permalinkOf(atlas, view)): EmbedChoice => ({
	permalink,
	view,
	language: 'en',
	without: [],
	version: '0.1.0-abc',
	root: 'https://atlas.example/'
});

test('a view is embedded by its passage, its zone, or the first view of the whole', () => {
	const zone = zones[0]!.id;
	expect(permalinkOf(atlas, { ...standard, zone, passage: passages[0]!.id }).kind).toBe('passage');
	expect(permalinkOf(atlas, { ...standard, zone })).toEqual({ kind: 'zone', id: zone });
	expect(['view', 'zone']).toContain(permalinkOf(atlas, standard).kind);
});

test('the date of a view is always written out, even that on which the atlas opens', () => {
	const view = { ...standard, zone: zones[0]!.id };
	expect(settingsOf(atlas, view, permalinkOf(atlas, view)).date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(framePath(settingsOf(atlas, view, permalinkOf(atlas, view)))).toContain('date=');
});

test('whatever a page opens with, its frame shows exactly the view that was chosen', () => {
	for (const permalink of allPermalinks(atlas)) {
		const opening = permalinkView(atlas, permalink);
		for (const view of [opening, later(opening), { ...later(standard), hidden: [zones[0]!.id] }]) {
			const asked = frameQuery(settingsOf(atlas, view, permalink));
			const followed = parseView(appliedTo(opening, asked, standard), atlas).view;
			expect(followed.time).toEqual(view.time);
			expect(followed.hidden).toEqual(view.hidden);
		}
	}
});

describe('the code for a view that is its page’s own', () => {
	const permalink = { kind: 'truce', id: atlas.records.truces[0]!.id } as const;
	const code = embedCode(atlas, choiceOf(permalinkView(atlas, permalink), permalink));
	it('is a link without a query, which unfolds as just that', () => {
		expect(code.isOwnView).toBe(true);
		expect(code.pasted.link).toBe(`https://atlas.example/truces/${permalink.id}/`);
		expect(code.link).toBe(code.pasted.link);
	});
	it('has the picture that the atlas keeps, and words of the same date', () => {
		expect(code.picture?.address).toBe(`https://atlas.example/pictures/truces/${permalink.id}.png`);
		expect(code.picture?.text).toContain(code.pasted.time);
	});
});

describe('the code for any other view', () => {
	const zone = zones[0]!.id;
	const code = embedCode(atlas, { ...choiceOf(later({ ...standard, zone })), language: 'ar' });
	const { date } = code.settings;
	it('says its date in the link, the frame and the element', () => {
		expect(code.isOwnView).toBe(false);
		expect(code.pasted.link).toBe(`https://atlas.example/ar/zones/${zone}/?date=${date}`);
		expect(code.frame).toContain(`/ar/embed/zones/${zone}/?date=${date}`);
		expect(code.link).toContain(`https://atlas.example/ar/?date=${date}`);
	});
	it('has no picture, since the atlas keeps one of its own date alone', () => {
		expect(code.picture).toBeUndefined();
	});
});

test('a caption is short enough to be sent on, and the credit names the address', () => {
	const { caption, credit, alt } = captionOf(atlas, choiceOf(standard), 'https://atlas.example/');
	expect(caption.length).toBeLessThan(280);
	expect(alt).not.toBe('');
	expect(credit).toContain('https://atlas.example/');
});
