import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { parseView } from '../../address/parse-view.ts';
import { linkOf, readLink } from './briefing-link.ts';
import { emptyBriefing, freeId, idFrom, sceneOf, sceneWithView } from './make-briefing.ts';
import { readBriefing } from './read-briefing.ts';
import { writeBriefing } from './write-briefing.ts';

const { atlas } = readTestAtlas();
const viewOf = (query: string) => parseView(new URLSearchParams(query), atlas).view;

describe('sceneOf', () => {
	it('makes a scene that shows the very view, titled by its time and zone', () => {
		const query = 'date=1921-03-04&zone=brell';
		const scene = sceneOf(atlas, viewOf(query), 'en', []);
		expect(scene.title).toEqual({ en: '4 March 1921 · Brell' });
		expect(scene.id).toBe('1921-03-04-brell');
		expect(viewOf(scene.view)).toEqual(viewOf(query));
	});
	it('tells the day even when it is the one on which the atlas opens, and leaves the theme to the room', () => {
		const { view } = sceneOf(atlas, viewOf('theme=dark'), 'en', []);
		expect(view).toMatch(/^date=\d{4}-\d\d-\d\d$/);
	});
	it('keeps what the view is compared with, through a file and a link', () => {
		const query = 'date=1921-03-04&zone=brell&compare=brell-parish over';
		const briefing = {
			...emptyBriefing('Compared', 'en', '1.0.0'),
			scenes: [sceneOf(atlas, viewOf(query), 'en', [])]
		};
		const read = readBriefing('compared.yaml', writeBriefing(briefing), 'en');
		const linked = readLink(linkOf(briefing, '').link!, 'link', 'en') as typeof read;
		for (const kept of [read, linked])
			expect(viewOf(kept.briefing!.scenes[0]!.view).comparison).toEqual(viewOf(query).comparison);
	});
	it('rests on the passage that is open, else on the listed ones that speak of its time', () => {
		const { passages } = atlas.records;
		const [passage] = passages;
		expect(sceneOf(atlas, viewOf(`passage=${passage!.id}`), 'en', passages).passages).toEqual([passage!.id]);
		const told = sceneOf(atlas, viewOf('date=1921-03-04'), 'en', passages).passages;
		expect(told).toContain('gazette-1921-p3-a');
		expect(told.length).toBeLessThan(passages.length);
	});
});

describe('sceneWithView', () => {
	const { passages } = atlas.records;
	const scene = {
		...sceneOf(atlas, viewOf('date=1921-03-04'), 'en', passages),
		passages: passages.slice(2, 3).map(({ id }) => id)
	};
	it('keeps what the scene rests on where one only looks from elsewhere', () => {
		const set = sceneWithView(atlas, scene, viewOf('at=47.1,8.2,9&date=1921-03-04'), passages);
		expect(set.view).toContain('at=');
		expect(set.passages).toEqual(scene.passages);
	});
	it('lets it rest on what speaks of another time', () => {
		const view = viewOf('date=1921-04-25');
		const set = sceneWithView(atlas, scene, view, passages);
		expect(set.passages).toEqual(sceneOf(atlas, view, 'en', passages).passages);
	});
});

describe('ids', () => {
	it('are made from letters and digits, in any script', () => {
		expect(idFrom('Épreuve n° 2: « été »', 'briefing')).toBe('epreuve-n-2-ete');
		expect(idFrom('إحاطة', 'briefing')).toBe('briefing');
		expect(emptyBriefing('—', 'en', '1.0.0').id).toBe('briefing');
	});
	it('are numbered when they are taken', () => {
		expect(freeId('a', [])).toBe('a');
		expect(freeId('a', ['a'])).toBe('a-2');
		expect(freeId('a-2', ['a', 'a-2'])).toBe('a-3');
	});
});
