import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '#lib/domain/briefing.ts';
import { zonesGeojson } from '#lib/exchange/published-data.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { makePack, type PackProgress, type PackWish, type ReadFile } from './make-pack.ts';
import type { PackContent } from './pack-content.ts';
import { partsList, type PackPart } from './pack-parts.ts';

const { atlas, geometries } = readTestAtlas();
const [briefing] = atlas.records.briefings as [Briefing];
const wish: PackWish = {
	briefing,
	language: 'en',
	site: 'https://sound.example/',
	origin: {
		version: '0.1.0',
		licence: 'CC BY 4.0',
		credits: ['Surveyors of the Sound'],
		addressOf: ({ id }: { id: string }) => `https://sound.example/briefings/${briefing.id}/${id}/`
	},
	records: 'embed/records.json',
	now: new Date(2026, 10, 26, 12)
};
const parts: readonly PackPart[] = [
	{ name: 'player.js', from: '_app/pack/player.js' },
	{ name: 'player.css', from: '_app/pack/player.css' },
	{ name: 'licences.txt', from: '_app/pack/licences.txt' },
	...readdirSync('static/fonts').map((file) => ({ name: `fonts/${file}`, from: `fonts/${file}` }))
];
const served: Readonly<Record<string, string>> = {
	[partsList]: JSON.stringify(parts),
	'_app/pack/player.js': 'player',
	'_app/pack/player.css': 'styles',
	'_app/pack/licences.txt': 'licences',
	'embed/records.json': JSON.stringify({
		records: atlas.records,
		credits: [{ text: 'Surveyors of the Sound' }]
	}),
	'data/zones.geojson': JSON.stringify(zonesGeojson(atlas.records, geometries, '0.1.0'))
};

/** Serves what the site would, without the towns. */
const read: ReadFile = async (path) => {
	const words = served[path];
	if (words !== undefined) return strToU8(words);
	const file = path.replace(/^fonts\//, 'static/fonts/').replace(/^data\//, 'tests/fixtures/atlas/');
	return existsSync(file) && !file.includes('towns') ? new Uint8Array(readFileSync(file)) : undefined;
};

const unpacked = async (changes: Partial<PackWish> = {}) =>
	unzipSync(await makePack({ ...wish, ...changes }, read));
const textOf = (files: Record<string, Uint8Array>, path: string): string => strFromU8(files[path]!);

function contentOf(files: Record<string, Uint8Array>): PackContent {
	const script = textOf(files, 'parts/content.js');
	return JSON.parse(script.replace(/^globalThis\.truceAtlasPack = /, '').replace(/;\n$/, '')) as PackContent;
}

describe('a briefing taken along', () => {
	it('holds the pages, all that they load, and a text that says what it is', async () => {
		const files = await unpacked();
		expect(Object.keys(files).sort()).toEqual(
			[
				'README.txt',
				'index.html',
				'passages.html',
				'presenter.html',
				'handout.html',
				'parts/content.js',
				...parts.map(({ name }) => `parts/${name}`)
			].sort()
		);
		for (const page of ['index.html', 'passages.html', 'presenter.html', 'handout.html']) {
			const loaded = [...textOf(files, page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
			expect(loaded.length).toBe(4);
			for (const path of loaded) expect(files[path], path).toBeDefined();
		}
	});

	it('carries records, outlines, base map and label fonts in one script, and no other briefing', async () => {
		const content = contentOf(await unpacked());
		expect(content.briefing).toEqual(briefing);
		expect(content.records.briefings).toEqual([]);
		expect(content.records.passages.length).toBe(atlas.records.passages.length);
		expect(content.zones.features.length).toBe(Object.keys(geometries).length);
		expect(content.basemap.areas.features.length).toBeGreaterThan(0);
		expect(content.basemap.towns.features).toEqual([]);
		expect(content.fonts['ibm-plex-sans-latin-400-normal.woff2']).toMatch(/^data:font\/woff2;base64,d09GMg/);
	});

	it('says of which version and date it is, how it is opened, on what it rests and under which licences', async () => {
		const readme = textOf(await unpacked(), 'README.txt');
		expect(readme).toContain('26 November 2026');
		expect(readme).toContain('0.1.0');
		expect(readme).toContain('index.html');
		expect(readme).not.toContain('slides.pptx');
		expect(readme).toContain(atlas.records.settings.honesty.en);
		expect(readme).toContain(atlas.records.settings.licences[0]!.holder);
		expect(readme).toContain('https://sound.example/');
	});

	it('says of a reader’s own briefing that its words are not the atlas’s', async () => {
		const files = await unpacked({ origin: { ...wish.origin, isReaders: true } });
		expect(textOf(files, 'README.txt')).toContain('the reader’s own');
		expect(contentOf(files).origin.isReaders).toBe(true);
		expect(contentOf(files).addresses[briefing.scenes[0]!.id]).toContain('https://sound.example/');
	});

	it('speaks the language that was chosen, in its direction', async () => {
		const files = await unpacked({ language: 'ar' });
		expect(textOf(files, 'index.html')).toContain('<html lang="ar" dir="rtl"');
		expect(textOf(files, 'README.txt')).toContain(briefing.title.ar);
	});

	it('takes words of any kind, which never become part of a page', async () => {
		const hostile = '</title><script>alert(1)</script>\u2028"';
		const files = await unpacked({ briefing: { ...briefing, title: { en: hostile } } });
		expect(textOf(files, 'index.html')).not.toContain('<script>');
		expect(contentOf(files).briefing.title.en).toBe(hostile);
	});
});

describe('the work', () => {
	it('tells how far it has come, to the end', async () => {
		const told: PackProgress[] = [];
		await makePack(wish, read, (progress) => told.push(progress));
		expect(told.map(({ done }) => done)).toEqual(told.map((_, index) => index + 1));
		expect(told.at(-1)!.done).toBe(told.at(-1)!.total);
	});

	it('stops when it is told to', async () => {
		const stop = new AbortController();
		const making = makePack(
			wish,
			read,
			({ done, total }) => {
				if (done === total - 5) stop.abort();
			},
			stop.signal
		);
		await expect(making).rejects.toThrow(/abort/i);
	});

	it('counts the slides, which lie beside the pages', async () => {
		const told: PackProgress[] = [];
		const makeSlides = (onprogress: (progress: PackProgress) => void) => {
			const total = briefing.scenes.length + 1;
			for (let done = 1; done <= total; done++) onprogress({ done, total });
			return Promise.resolve(strToU8('slides'));
		};
		const files = unzipSync(await makePack({ ...wish, makeSlides }, read, (progress) => told.push(progress)));
		expect(textOf(files, 'slides.pptx')).toBe('slides');
		expect(textOf(files, 'README.txt')).toContain('slides.pptx');
		expect(told.at(-1)!.done).toBe(told.at(-1)!.total);
	});

	it('fails when a file of the site is missing', async () => {
		const without: ReadFile = (path) =>
			path.endsWith('player.js') ? Promise.resolve(undefined) : read(path);
		await expect(makePack(wish, without)).rejects.toThrow('_app/pack/player.js');
	});
});
