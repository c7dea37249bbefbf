import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseMapExtract } from '#lib/domain/base-map.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { creditWords } from '#lib/wording/credit-words.ts';
import { geodataFolder } from '../../cli/build-version.js';

const folder = (): string => join(geodataFolder(), 'basemap');

/** The names of the base map's extracts, such as `rivers.geojson`; none when the atlas has no base map. */
export function basemapFiles(): readonly string[] {
	try {
		return readdirSync(folder()).filter((file) => file.endsWith('.geojson'));
	} catch {
		return [];
	}
}

/**
 * The text of one extract of the base map.
 * @throws Error when there is no such extract
 */
export function basemapText(file: string): string {
	if (!basemapFiles().includes(file)) throw new Error(`the base map has no extract "${file}"`);
	return readFileSync(join(folder(), file), 'utf8');
}

const parsed = new Map<string, BaseMapExtract>();

/** One extract of the base map, parsed; each is read once. */
export function basemapExtract(file: string): BaseMapExtract {
	const known = parsed.get(file) ?? (JSON.parse(basemapText(file)) as BaseMapExtract);
	parsed.set(file, known);
	return known;
}

/** Whom to name for the data of the base map, each once, with their licence, in one language. */
export function basemapCredits(language: Language): readonly { text: string; url?: string }[] {
	const credits = basemapFiles().map((file) => {
		const { licenceUrl, ...extract } = basemapExtract(file);
		return { text: creditWords(extract, language), ...(licenceUrl && { url: licenceUrl }) };
	});
	return [...new Map(credits.map((credit) => [credit.text, credit])).values()];
}

/** Whom to name for the base map where there is room for little: without packages and licences, and each once. */
export function shortCredits(language: Language): readonly string[] {
	const names = [
		...new Set(basemapFiles().map((file) => inLanguage(basemapExtract(file).attribution, language)))
	];
	return names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
}
