import { describe, expect, it } from 'vitest';
import type { View } from '#lib/address/view.ts';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { mapWords } from '#lib/wording/map-words.ts';
import { embedExtent } from './embed-extent.ts';
import { embedFace, selectedIn } from './embed-face.ts';
import { allPermalinks, findPermalink, permalinkPath } from './permalink.ts';
import { permalinkView } from './permalink-view.ts';
import { cutAtClause, cutAtWord, permalinkWords } from './permalink-words.ts';

const { atlas } = readTestAtlas();
const all = allPermalinks(atlas);

const drawnOf = (view: View) =>
	deriveMapView(atlas, view, { language: 'en', theme: 'light', hasBasemap: true, words: mapWords('en') });

describe('a permalink', () => {
	it('is there for every kind of record that stands alone', () => {
		const kinds = new Set(all.map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(
			['dispute', 'passage', 'scene', 'situation', 'truce', 'view', 'zone'].filter((kind) =>
				kinds.has(kind as never)
			)
		);
		expect(kinds.has('scene')).toBe(true);
		expect(kinds.has('zone')).toBe(true);
	});
	it('is found by its path, with slashes or without', () => {
		for (const permalink of all)
			expect(findPermalink(atlas, `/${permalinkPath(permalink)}/`)).toEqual(permalink);
		expect(findPermalink(atlas, 'zones/atlantis')).toBeUndefined();
		expect(findPermalink(atlas, '')).toBeUndefined();
	});
	it('has an address of its own', () => {
		expect(new Set(all.map(permalinkPath)).size).toBe(all.length);
		expect(permalinkPath({ kind: 'scene', briefing: 'quiet-weeks', id: 'declared' })).toBe(
			'briefings/quiet-weeks/declared'
		);
	});
	it('shows a day within the period, and a part of the map that is not a point', () => {
		const { period } = atlas.records.settings;
		for (const permalink of all) {
			const view = permalinkView(atlas, permalink);
			if (view.time.kind === 'day') {
				expect(view.time.day).toBeGreaterThanOrEqual(period.from);
				expect(view.time.day).toBeLessThanOrEqual(period.to);
			}
			const [west, south, east, north] = embedExtent(atlas, permalink, view, drawnOf(view));
			expect(east - west).toBeGreaterThan(0.2);
			expect(north - south).toBeGreaterThan(0.2);
		}
	});
	it('shows whole what is drawn of its zone', () => {
		for (const { id } of atlas.records.zones) {
			const view = permalinkView(atlas, { kind: 'zone', id });
			const [west, south, east, north] = embedExtent(atlas, { kind: 'zone', id }, view, drawnOf(view));
			for (const { zone, role, bbox } of drawnOf(view).outlines) {
				if (zone !== id || role !== 'chosen') continue;
				expect(bbox[0] >= west && bbox[1] >= south && bbox[2] <= east && bbox[3] <= north).toBe(true);
			}
		}
	});
	it('says in every language what it is', () => {
		for (const language of atlas.records.settings.languages) {
			for (const permalink of all) {
				const { title, kind } = permalinkWords(atlas, permalink, language);
				expect(title).not.toBe('');
				expect(kind).not.toBe('');
			}
		}
	});
});

describe('the words of an embed', () => {
	const zone = all.find(({ kind }) => kind === 'zone')!;
	it('tell of what it was made for until the reader selects something else', () => {
		const view = permalinkView(atlas, zone);
		expect(selectedIn(atlas, zone, view)).toBe(zone);
		const passage = atlas.records.passages[0]!.id;
		expect(selectedIn(atlas, zone, { ...view, passage })).toEqual({ kind: 'passage', id: passage });
	});
	it('name the passage that was selected, and the way to its spot', () => {
		const passage = all.find(({ kind }) => kind === 'passage')!;
		const face = embedFace(atlas, passage, permalinkView(atlas, passage), 'en');
		expect(face.text).toBe(atlas.findPassage(passage.id)!.text.en);
		expect(face.sources).toHaveLength(1);
		expect(face.sources[0]!.path).toBe(`passages/${passage.id}/`);
	});
	it('assert no other day beside a passage that gives none', () => {
		const { id } = atlas.records.passages.find(({ when }) => when === undefined)!;
		const view = permalinkView(atlas, { kind: 'passage', id });
		expect(view.time).toEqual({ kind: 'all' });
		const { sentence } = embedFace(atlas, { kind: 'passage', id }, view, 'en');
		expect(sentence.text).toBe('The passage gives no date; the map shows the zones over all dates.');
		expect(sentence.lead).toBe('');
	});
	it('give the claims of both sides of a dispute', () => {
		const dispute = all.find(({ kind }) => kind === 'dispute')!;
		const { claims } = embedFace(atlas, dispute, permalinkView(atlas, dispute), 'en');
		expect(claims.length).toBeGreaterThanOrEqual(2);
	});
});

describe('a text that is too long', () => {
	it('is cut at a word and says so', () => {
		expect(cutAtWord('The harbour was closed, they said.', 20)).toBe('The harbour was…');
		expect(cutAtWord('Short.', 20)).toBe('Short.');
	});
	it('is cut at the end of a clause where one is near', () => {
		expect(cutAtClause('The harbour was closed; they said so. Again.', 40)).toBe(
			'The harbour was closed; they said so…'
		);
		expect(cutAtClause('The harbour was closed, they said.', 20)).toBe('The harbour was…');
	});
});
