import * as v from 'valibot';
import type { LocalText } from '../../domain/text.ts';

/** Words that are not empty. */
export const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty: fill it in, or take the key out'));

/** A language code of BCP 47, such as `en` or `zh-Hant`. */
export const languageCode = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language code; write for example en, fr, ar')
);

/** The same words in several languages, or in none yet. */
export const unfinishedText = v.record(languageCode, words);
const hasOne = v.check((text: LocalText) => Object.keys(text).length > 0, 'holds no text in any language');

/** The same words in several languages; languages that are missing are listed by the rule `languages`. */
export const localText = v.pipe(unfinishedText, hasOne);

/** A name in the language, or languages, of those who use it: nothing is missing when it is in one only. */
export const nameInSomeLanguages = v.pipe(unfinishedText, hasOne);

/** An address that a reader may follow. */
export const webAddress = v.pipe(
	v.string(),
	v.regex(/^https?:\/\/[^\s]+$/, 'is no web address; it begins with https://')
);
