import { stringify } from 'yaml';
import type { Briefing, Scene } from '../../domain/briefing.ts';
import type { LocalText } from '../../domain/text.ts';

/**
 * Writes a briefing as a file of the format of `geodata/briefings/`; `readBriefing` gives the same briefing
 * back. Words that are not written yet are left out. Strings stand in quotes, so that no word is taken for
 * a number or a date.
 */
export function writeBriefing(briefing: Briefing): string {
	return stringify(plainBriefing(briefing), {
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		lineWidth: 0,
		// A scene made from another shares its words; the file says them again, as the reader of files wants it.
		aliasDuplicateObjects: false
	});
}

/** A briefing as plain data in the order of its file, without what is empty. */
export function plainBriefing(briefing: Briefing): unknown {
	const { id, title, summary, madeWith, mark, disclaimer, logo, scenes } = briefing;
	return {
		id,
		title,
		...written({ summary }),
		madeWith,
		...written({ mark, disclaimer }),
		...(logo && { logo }),
		scenes: scenes.map(plainScene)
	};
}

function plainScene({ id, title, text, notes, minutes, view, passages }: Scene): unknown {
	return {
		id,
		title,
		...written({ text, notes }),
		minutes,
		view,
		...(passages.length > 0 && { passages })
	};
}

/** The texts that hold words in some language. */
function written(texts: Readonly<Record<string, LocalText | undefined>>): Record<string, LocalText> {
	return Object.fromEntries(
		Object.entries(texts).flatMap(([name, text]) =>
			text && Object.keys(text).length > 0 ? [[name, text] as const] : []
		)
	);
}
