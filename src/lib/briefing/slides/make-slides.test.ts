import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Briefing } from '#lib/domain/briefing.ts';
import { readTestAtlas, readTestBasemap } from '#tests/support/fixture-atlas.ts';
import { projectShape } from '#lib/static-map/project-shapes.ts';
import { mapParts } from '#lib/static-map/base-map-svg.ts';
import { sceneView } from '../scene-view.ts';
import { makeSlides } from './make-slides.ts';
import { emuPerInch } from './native-shape.ts';
import { pixelsPerInch, slideInches, slidePlan } from './slide-plan.ts';

const { atlas, geometries } = readTestAtlas('geodata');
const geography = { outlines: geometries, basemap: readTestBasemap('geodata') };
const dot = Uint8Array.from(
	atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
	(letter) => letter.charCodeAt(0)
);
const origin = {
	version: '1.2.3',
	licence: 'CC BY 4.0',
	credits: ['Public data'],
	addressOf: ({ id }: { id: string }) => `https://atlas.example/${id}/`
};
const draw = async (): Promise<Uint8Array> => dot;
const deckOf = async (briefing: Briefing, language: string): Promise<Map<string, Document>> => {
	const bytes = await makeSlides({ atlas, geography, briefing, language, origin }, draw);
	const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
	const fault = (level: string, message: string): never => {
		throw new Error(`${level}: ${message}`);
	};
	return new Map(
		parts.map(([path, part]) => [
			path,
			new DOMParser({ onError: fault }).parseFromString(strFromU8(part), 'text/xml')
		])
	);
};
const all = (document: Document, name: string): Element[] => [...document.getElementsByTagName(name)];
const slidesOf = (deck: Map<string, Document>): Document[] =>
	[...deck].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(([, slide]) => slide);

/** Some scenes of each briefing, others in each language. */
const sampled = (part: number): Briefing[] =>
	atlas.records.briefings.map((briefing) => ({
		...briefing,
		scenes: briefing.scenes.filter((_, index) => index % 6 === part)
	}));

describe.each(['en', 'fr', 'ar'].map((language, part) => ({ language, briefings: sampled(part) })))(
	'the slides of every briefing in $language',
	({ language, briefings }) => {
		const decks: Map<string, Document>[] = [];
		beforeAll(async () => {
			for (const briefing of briefings) decks.push(await deckOf(briefing, language));
		}, 60_000);

		it('are one a scene, with its title, its text and its notes', () => {
			for (const [index, { scenes }] of briefings.entries()) {
				const slides = slidesOf(decks[index]!);
				expect(slides).toHaveLength(scenes.length);
				for (const [at, scene] of scenes.entries()) {
					const slide = decks[index]!.get(`ppt/slides/slide${at + 1}.xml`)!;
					const words = all(slide, 'a:t').map(({ textContent }) => textContent);
					expect(words).toEqual(expect.arrayContaining([scene.title[language], scene.text[language]]));
					const notes = decks[index]!.get(`ppt/notesSlides/notesSlide${at + 1}.xml`)!;
					expect(all(notes, 'a:t')[0]?.textContent).toBe(scene.notes[language]?.split('\n')[0]);
				}
			}
		});
		it('have every part that a relationship or a content type names, and no part without a type', () => {
			for (const deck of decks) {
				const types = deck.get('[Content_Types].xml')!;
				const named = all(types, 'Override').map((part) => part.getAttribute('PartName')!.slice(1));
				const extensions = all(types, 'Default').map((part) => part.getAttribute('Extension'));
				expect([...deck.keys()]).toEqual(expect.arrayContaining(named));
				for (const path of deck.keys()) expect(extensions).toContain(path.split('.').at(-1));
				for (const [path, relations] of deck) {
					if (!path.endsWith('.rels')) continue;
					const folder = path.replace(/_rels\/[^/]+$/, '');
					for (const relation of all(relations, 'Relationship')) {
						const target = relation.getAttribute('Target')!;
						if (!/\.xml$/.test(target)) continue;
						const full = new URL(target, `file:///${folder}`).pathname.slice(1);
						expect(deck.has(full), `${path}: ${target}`).toBe(true);
					}
				}
			}
		});
		it('give each object of a slide an id of its own, and describe every shape of the map', () => {
			for (const slide of decks.flatMap(slidesOf)) {
				const ids = all(slide, 'p:cNvPr').map((object) => object.getAttribute('id'));
				expect(new Set(ids).size).toBe(ids.length);
				const onMap = all(slide, 'p:sp').filter((shape) => all(shape as never, 'a:custGeom').length > 0);
				for (const shape of onMap)
					expect(all(shape as never, 'p:cNvPr')[0]?.getAttribute('name')).not.toBe('');
			}
		});
		it('keep every object on the slide', () => {
			const [right, bottom] = [slideInches.width * emuPerInch, slideInches.height * emuPerInch];
			for (const slide of decks.flatMap(slidesOf)) {
				for (const place of all(slide, 'p:sp').flatMap((shape) => all(shape as never, 'a:xfrm'))) {
					const [x, y] = ['x', 'y'].map((side) =>
						Number(all(place as never, 'a:off')[0]!.getAttribute(side))
					);
					const [cx, cy] = ['cx', 'cy'].map((side) =>
						Number(all(place as never, 'a:ext')[0]!.getAttribute(side))
					);
					expect(x! + cx! / 2).toBeGreaterThan(0);
					expect(x! + cx! / 2).toBeLessThan(right);
					expect(y!).toBeGreaterThan(0);
					expect(y! + cy!).toBeLessThanOrEqual(bottom);
				}
			}
		});
		it('say all in paragraphs that run in the direction of the language', () => {
			for (const slide of decks.flatMap(slidesOf)) {
				const own = all(slide, 'a:pPr').filter((paragraph) => paragraph.parentNode?.textContent !== '');
				const isRtl = own.filter((paragraph) => paragraph.getAttribute('rtl') === '1');
				expect(isRtl.length > 0).toBe(language === 'ar');
			}
		});
	}
);

describe('the shapes of a slide', () => {
	const briefing = atlas.records.briefings.find(({ id }) => id === 'truces-from-above')!;

	it('lie where the projection of the picture puts them, to a pixel', async () => {
		const scene = briefing.scenes.find(({ id }) => id === 'buffer-zone')!;
		const deck = await deckOf({ ...briefing, scenes: [scene] }, 'en');
		const plan = slidePlan(false);
		const unit = emuPerInch / pixelsPerInch;
		const { map, extent } = sceneView(atlas, scene, 'en');
		const size = { width: plan.map.width / unit, height: plan.map.height / unit };
		const { projection } = mapParts(map, geography, { size, extent, scale: 1.85, density: 1 });
		const outline = map.outlines.find(({ zone }) => zone === 'buffer-zone')!;
		const points = projectShape(geometries[outline.outline]!, projection).rings.flat();
		const place = all(slidesOf(deck)[0]!, 'p:sp').find(
			(shape) => all(shape as never, 'a:pattFill').length > 0
		)!;
		const off = all(place as never, 'a:off')[0]!;
		const left = (Number(off.getAttribute('x')) - plan.map.x) / unit;
		const top = (Number(off.getAttribute('y')) - plan.map.y) / unit;
		expect(left).toBeCloseTo(Math.min(...points.map(([x]) => x)), 0);
		expect(top).toBeCloseTo(Math.min(...points.map(([, y]) => y)), 0);
		expect(all(place as never, 'p:cNvPr')[0]?.getAttribute('descr')).toMatch(
			/Zone: .+ Reading: .+ Status: .+ Edge: /
		);
	});
	it('show both sides of a comparison beside each other, each with its picture and its caption', async () => {
		const view = 'date=2016-03-05&zone=aleppo&compare=2016-05-05';
		const deck = await deckOf({ ...briefing, scenes: [{ ...briefing.scenes[0]!, view }] }, 'en');
		const slide = slidesOf(deck)[0]!;
		const boxes = all(slide, 'p:pic').map((picture) => {
			const [off, ext] = [all(picture as never, 'a:off')[0]!, all(picture as never, 'a:ext').at(-1)!];
			return { left: Number(off.getAttribute('x')), width: Number(ext.getAttribute('cx')) };
		});
		const { map } = slidePlan(false);
		expect(boxes).toHaveLength(2);
		expect(boxes[0]!.left).toBe(map.x);
		expect(boxes[0]!.left + boxes[0]!.width).toBeLessThan(boxes[1]!.left);
		expect(Math.abs(boxes[1]!.left + boxes[1]!.width - map.x - map.width)).toBeLessThan(emuPerInch / 100);
		const words = all(slide, 'a:t').map(({ textContent }) => textContent);
		expect(words).toEqual(
			expect.arrayContaining(['5 March 2016', '5 May 2016', 'Compared with 5 May 2016.'])
		);
	});
	it('are made only until the work is stopped', async () => {
		const stop = new AbortController();
		const told: number[] = [];
		const onprogress = ({ done }: { done: number }): void => {
			told.push(done);
			if (done === 2) stop.abort();
		};
		const work = makeSlides(
			{ atlas, geography, briefing, language: 'en', origin },
			draw,
			onprogress,
			stop.signal
		);
		await expect(work).rejects.toThrow();
		expect(told).toEqual([1, 2]);
	});
});
