import { expect, test } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { defaultView } from '../address/view.ts';
import { captionOf, permalinkOf, settingsOf } from './builder.ts';
import { framePath } from './frame-address.ts';

const { atlas } = readTestAtlas();
const { settings, zones, passages } = atlas.records;
const view = defaultView(settings.defaultDate);

test('a view is embedded by its passage, its zone, or the first view of the whole', () => {
	const zone = zones[0]!.id;
	expect(permalinkOf(atlas, { ...view, zone, passage: passages[0]!.id }).kind).toBe('passage');
	expect(permalinkOf(atlas, { ...view, zone })).toEqual({ kind: 'zone', id: zone });
	expect(['view', 'zone']).toContain(permalinkOf(atlas, view).kind);
});

test('the date of a view is always written out, even that on which the atlas opens', () => {
	expect(settingsOf(atlas, view).date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(framePath(settingsOf(atlas, { ...view, zone: zones[0]!.id }))).toContain('date=');
});

test('a caption is short enough to be sent on, and the credit names the address', () => {
	const { caption, credit, alt } = captionOf(atlas, view, 'en', '0.1.0-abc', 'https://atlas.example/');
	expect(caption.length).toBeLessThan(280);
	expect(alt).not.toBe('');
	expect(credit).toContain('https://atlas.example/');
});
