import { Atlas } from '#lib/domain/atlas.ts';
import type { Language } from '#lib/domain/text.ts';
import { builtAtlas } from './atlas.ts';
import { recordsInLanguage } from './in-language.ts';

const read = new Map<Language, Atlas>();

/** The whole atlas of this build with the words of one language; made once a language. */
export function atlasInLanguage(language: Language): Atlas {
	const known = read.get(language);
	if (known) return known;
	const atlas = new Atlas(recordsInLanguage(builtAtlas().atlas.records, language));
	read.set(language, atlas);
	return atlas;
}
