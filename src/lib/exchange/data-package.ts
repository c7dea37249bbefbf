import { isoFromDay } from '#lib/domain/date.ts';
import type { Release } from '#lib/domain/release.ts';
import type { AtlasSettings } from '#lib/domain/settings.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { ownLicence } from './json-ld.ts';

/** A file of the data, as it is served. */
export interface PackagedFile {
	readonly name: string;
	/** What it holds, in words. */
	readonly title: string;
	/** The file with its JSON Schema. */
	readonly schema: string;
	readonly mediaType: string;
	readonly text: string;
	/** SHA-256 of the file, in hexadecimal digits. */
	readonly sha256: string;
}

/** What the package says of itself beside the settings. */
export interface PackageAbout {
	readonly version: string;
	readonly release?: Release | undefined;
	/** The full address of the atlas. */
	readonly homepage: string;
}

/** The published files as a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/). */
export function dataPackage(
	settings: AtlasSettings,
	files: readonly PackagedFile[],
	{ version, release, homepage }: PackageAbout
): object {
	const [first = 'en'] = settings.languages;
	const title = inLanguage(settings.title, first);
	const licence = ownLicence(settings);
	return {
		profile: 'data-package',
		name: slug(title),
		title,
		description: inLanguage(settings.summary, first),
		homepage,
		version,
		...(release && { created: `${isoFromDay(release.date)}T00:00:00Z` }),
		...(licence && {
			licenses: [
				{
					name: licence.name.replaceAll(' ', '-'),
					title: licence.name,
					...(licence.url && { path: licence.url })
				}
			]
		}),
		contributors: [{ title, path: homepage, role: 'author' }],
		resources: files.map(({ name, title, schema, mediaType, text, sha256 }) => ({
			profile: 'data-resource',
			name: slug(name.replace(/\.[^.]*$/, '')),
			path: name,
			title,
			format: name.replace(/^.*\./, ''),
			mediatype: mediaType,
			encoding: 'utf-8',
			bytes: new TextEncoder().encode(text).length,
			hash: `sha256:${sha256}`,
			/** A member of our own: what Frictionless calls a schema is for tables alone. */
			jsonSchema: schema
		}))
	};
}

const slug = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '') || 'atlas';
