import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaTypeOf, publishedFile, publishedNames, type PublishedFile } from './published-files.ts';
import { builtVersion } from './release.ts';

/** The folder in which the data of former releases are kept, one folder a version. */
const folder = process.env.RELEASES ?? 'releases';

/** Every file of every release: those of the present one are written, those of former ones are kept. */
export function releasedFiles(): readonly { readonly version: string; readonly file: string }[] {
	const present = publishedNames.map((file) => ({ version: builtVersion(), file }));
	const former = formerVersions().flatMap((version) =>
		readdirSync(join(folder, version)).map((file) => ({ version, file }))
	);
	return [...present, ...former];
}

/** A file of a release; nothing when there is none. */
export function releasedFile(version: string, file: string): PublishedFile | undefined {
	if (version === builtVersion()) return publishedFile(file);
	if (!releasedFiles().some((held) => held.version === version && held.file === file)) return undefined;
	return { text: readFileSync(join(folder, version, file), 'utf8'), mediaType: mediaTypeOf(file) };
}

function formerVersions(): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== builtVersion())
		.map(({ name }) => name);
}
