import type { FeatureCollection } from 'geojson';
import { strFromU8, strToU8 } from 'fflate';
import { labelFontFiles } from '#lib/cartography/map-fonts.ts';
import { baseMapFiles } from '#lib/domain/base-map.ts';
import type { Briefing } from '#lib/domain/briefing.ts';
import { dayFromParts } from '#lib/domain/date.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { Language } from '#lib/domain/text.ts';
import type { BriefingOrigin } from '../exported-words.ts';
import { contentScript, type PackContent, type PackCredit, type PackExtract } from './pack-content.ts';
import { packPage, packPages, pageParts, partsFolder, slidesName, type PackFace } from './pack-pages.ts';
import { partsList, type PackPart } from './pack-parts.ts';
import { packReadme } from './pack-readme.ts';
import { zipFiles, type FolderFile } from './zip-files.ts';

/** What is to be taken along. */
export interface PackWish {
	/** A ready-made briefing, or the reader's own. */
	readonly briefing: Briefing;
	readonly language: Language;
	/** Full address of the atlas's pages in that language, with a slash at its end. */
	readonly site: string;
	/** What stands on all that leaves the briefing. */
	readonly origin: BriefingOrigin;
	/** Where the site has the records of the atlas in that language: `fr/embed/records.json`. */
	readonly records: string;
	/** Now, in the reader's own clock. */
	readonly now: Date;
	/** Makes the slides that lie beside the pages; left out, there are none. */
	readonly makeSlides?: MakeSlides | undefined;
}

/** Makes the slides of a briefing, tells how far it has come, and stops when it is told to. */
export type MakeSlides = (
	onprogress: (progress: PackProgress) => void,
	signal?: AbortSignal
) => Promise<Uint8Array>;

/** Reads what the site serves at a path below its root; nothing where it has no such file. */
export type ReadFile = (path: string, signal?: AbortSignal) => Promise<Uint8Array | undefined>;

/** How far the work has come. */
export interface PackProgress {
	readonly done: number;
	readonly total: number;
}

/**
 * Puts a briefing into a zip: pages that open by a double click, without a network, with all that they need.
 * @param onprogress is told after each file that was read or packed
 * @param signal stops the work between two files
 * @returns the bytes of the zip
 * @throws Error when a file that is needed is not to be had, and the signal's reason when it is stopped
 */
export async function makePack(
	wish: PackWish,
	read: ReadFile,
	onprogress?: (progress: PackProgress) => void,
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const list = parsed<readonly PackPart[]>(await needed(read, partsList, signal));
	const own = Object.keys(packPages).length + 2;
	const slidesCount = wish.makeSlides ? wish.briefing.scenes.length + 2 : 0;
	const total = list.length * 2 + baseMapFiles.length + 2 + own + slidesCount;
	let done = 0;
	const step = (): void => onprogress?.({ done: ++done, total });
	const counted: ReadFile = async (path) => {
		const bytes = await read(path, signal);
		step();
		return bytes;
	};
	const parts = await Promise.all(
		list.map(async ({ name, from }) => ({
			path: `${partsFolder}/${name}`,
			bytes: await needed(counted, from)
		}))
	);
	const content = await readContent(wish, counted, parts);
	const slides = wish.makeSlides && [{ path: slidesName, bytes: await wish.makeSlides(step, signal) }];
	const beside = [...(slides ?? []), ...parts];
	const files = [...writtenFiles(wish, content, beside), ...beside];
	return zipFiles(files, wish.now, step, signal);
}

/** What the pages are made from. */
async function readContent(
	{ briefing, language, origin, site, records }: PackWish,
	read: ReadFile,
	parts: readonly FolderFile[]
): Promise<PackContent> {
	const { addressOf, ...told } = origin;
	const nothing: PackExtract = { type: 'FeatureCollection', features: [] };
	const [atlas, zones, ...extracts] = await Promise.all([
		needed(read, records).then(
			parsed<{ readonly records: AtlasRecords; readonly credits: readonly PackCredit[] }>
		),
		needed(read, 'data/zones.geojson').then(parsed<FeatureCollection>),
		...baseMapFiles.map(async (file) => {
			const bytes = await read(`data/basemap/${file}.geojson`);
			return [file, bytes ? parsed<PackExtract>(bytes) : nothing] as const;
		})
	]);
	const fonts = labelFontFiles.map((file) => {
		const { bytes } = parts.find(({ path }) => path.endsWith(`/${file}`))!;
		return [file, `data:font/woff2;base64,${btoa(strFromU8(bytes, true))}`] as const;
	});
	return {
		briefing,
		language,
		records: { ...atlas.records, briefings: [] },
		zones,
		basemap: Object.fromEntries(extracts) as PackContent['basemap'],
		credits: atlas.credits,
		fonts: Object.fromEntries(fonts),
		origin: told,
		site,
		addresses: Object.fromEntries(briefing.scenes.map((scene) => [scene.id, addressOf(scene)]))
	};
}

/** The files that are written for this folder alone. */
function writtenFiles({ now }: PackWish, content: PackContent, beside: readonly FolderFile[]): FolderFile[] {
	const pages = Object.entries(packPages).map(([face, path]) => ({
		path,
		bytes: strToU8(packPage(face as PackFace, content))
	}));
	const script = { path: pageParts.content, bytes: strToU8(contentScript(content)) };
	const names = [...pages, script, ...beside].map(({ path }) => path);
	const made = dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
	return [{ path: 'README.txt', bytes: strToU8(packReadme(content, made, names)) }, ...pages, script];
}

async function needed(read: ReadFile, path: string, signal?: AbortSignal): Promise<Uint8Array> {
	const bytes = await read(path, signal);
	if (!bytes) throw new Error(`the site has no file ${path}`);
	return bytes;
}

const parsed = <T>(bytes: Uint8Array): T => JSON.parse(strFromU8(bytes)) as T;
