import type { Atlas } from '#lib/domain/atlas.ts';
import type { PassageId } from '#lib/domain/ids.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { passageReferences, referencesText } from '#lib/wording/passage-references.ts';
import { passageTimeWords } from '#lib/wording/passage-time.ts';

/** A passage as it stands on paper. */
export interface HandoutPassage {
	readonly id: PassageId;
	/** Article and paragraph: `Gazette, par. 3`. */
	readonly reference: string;
	/** The time it speaks of, and how that is known. */
	readonly time: string;
	/** What it tells, in the atlas's own words. */
	readonly text: string;
}

/** The passages of a scene that its page has room for, and how many more it rests on. */
export interface HandoutPassages {
	readonly told: readonly HandoutPassage[];
	readonly others: number;
}

/** How many letters a page with one scene has room for; each passage takes some for its reference and time. */
const [room, ofReference] = [2200, 60];

/**
 * The passages that a scene rests on, in the order in which it names them, whole: as many as its page has room for,
 * and one always.
 */
export function handoutPassages(
	atlas: Atlas,
	passages: readonly PassageId[],
	language: Language
): HandoutPassages {
	let letters = 0;
	const told = passages
		.map((id): HandoutPassage => {
			const passage = atlas.passage(id);
			return {
				id,
				reference: referencesText(passageReferences(atlas, [id], language), language),
				time: passageTimeWords(passage, language),
				text: inLanguage(passage.text, language)
			};
		})
		.filter(({ text }, index) => (letters += text.length + ofReference) <= room || index === 0);
	return { told, others: passages.length - told.length };
}
