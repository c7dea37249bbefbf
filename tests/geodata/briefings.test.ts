import { describe, expect, it } from 'vitest';
import { parseView } from '#lib/address/parse-view.ts';
import type { View } from '#lib/address/view.ts';
import { PassageFilter } from '#lib/analysis/passage-filter.ts';
import type { Scene } from '#lib/domain/briefing.ts';
import type { LocalText } from '#lib/domain/text.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';

const { atlas } = readTestAtlas('geodata');
const { briefings, settings } = atlas.records;
const filter = new PassageFilter(atlas);

const parsed = (scene: Scene): ReturnType<typeof parseView> =>
	parseView(new URLSearchParams(scene.view), atlas);
const isIn = (text: LocalText, language: string): boolean => (text[language] ?? '').trim() !== '';
const sceneIds = (scenes: readonly Scene[]): string[] => scenes.map(({ id }) => id);

/** The passages that a scene rests on and that the panel of its view would leave out. */
function passagesLeftOut(scene: Scene, { zone, time, filters }: View): string[] {
	const range = time.kind === 'range' ? { from: time.from, to: time.to } : undefined;
	return scene.passages.filter((id) => {
		const passage = atlas.passage(id);
		return (zone && !passage.zones.includes(zone)) || !filter.isMet(passage, filters, range);
	});
}

it('four briefings are ready-made', () => {
	expect(briefings.map(({ id }) => id).toSorted()).toEqual([
		'aleppo-cessation-to-siege',
		'buffer-zone',
		'truces-from-above',
		'zabadani-and-idlib'
	]);
});

describe.each(briefings.map((briefing) => [briefing.id, briefing] as const))(
	'the briefing %s',
	(_, briefing) => {
		const { scenes } = briefing;

		it('has ten to fourteen scenes, each with an id of its own', () => {
			expect(scenes.length).toBeGreaterThanOrEqual(10);
			expect(scenes.length).toBeLessThanOrEqual(14);
			expect(new Set(sceneIds(scenes)).size).toBe(scenes.length);
		});

		it('opens with what it is and has a scene on accounts, on civilians and on what is not known', () => {
			expect(scenes[0]?.id).toBe('what-this-is');
			expect(sceneIds(scenes)).toEqual(
				expect.arrayContaining(['accounts-differ', 'civilians-and-figures', 'not-known'])
			);
		});

		it('runs about ten minutes', () => {
			const minutes = scenes.reduce((sum, scene) => sum + scene.minutes, 0);
			expect(minutes).toBeGreaterThanOrEqual(9);
			expect(minutes).toBeLessThanOrEqual(11);
			expect(scenes.filter((scene) => scene.minutes < 0.5 || scene.minutes > 1.5)).toEqual([]);
		});

		it.each(settings.languages)('is written in full in the language %s', (language) => {
			const texts = [
				briefing.title,
				briefing.summary,
				...scenes.flatMap(({ title, text, notes }) => [title, text, notes])
			];
			expect(texts.filter((text) => !isIn(text, language))).toEqual([]);
		});

		it('has views that can be followed to the letter', () => {
			expect(
				scenes.flatMap((scene) => parsed(scene).faults.map((fault) => ({ scene: scene.id, ...fault })))
			).toEqual([]);
		});

		it('rests on passages, each of which its view lists', () => {
			expect(sceneIds(scenes.filter(({ passages }) => passages.length === 0))).toEqual([]);
			expect(
				scenes
					.map((scene) => ({ scene: scene.id, left: passagesLeftOut(scene, parsed(scene).view) }))
					.filter(({ left }) => left.length > 0)
			).toEqual([]);
		});

		it('selects no passage in a view that the scene does not rest on', () => {
			const strays = scenes.filter((scene) => {
				const { passage } = parsed(scene).view;
				return passage && !scene.passages.includes(passage);
			});
			expect(sceneIds(strays)).toEqual([]);
		});
	}
);
