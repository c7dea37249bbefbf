import * as v from 'valibot';
import { reviewStates, type AtlasSettings } from '../../domain/settings.ts';
import { boundingBox } from './geometry.ts';
import { fullListOf, kebabCase, listOf } from './id.ts';
import { languageCode, localText, webAddress, words } from './text.ts';
import { isoDay } from './time.ts';

const timeZone = v.pipe(
	words,
	v.check(isTimeZone, 'is no time zone of the IANA list; write for example Europe/Paris')
);

/** What `atlas.yaml` holds. */
export const settingsSchema = v.strictObject({
	title: localText,
	summary: localText,
	languages: fullListOf(languageCode),
	timeZone,
	extent: boundingBox,
	maxExtent: boundingBox,
	period: v.strictObject({ from: isoDay, to: isoDay }),
	defaultDate: isoDay,
	reviewed: v.record(languageCode, v.picklist(reviewStates)),
	honesty: localText,
	sovereignty: localText,
	presetViews: listOf(
		v.strictObject({ id: kebabCase, title: localText, summary: localText, view: v.string() })
	),
	licences: listOf(v.strictObject({ of: localText, name: words, holder: words, url: v.optional(webAddress) }))
}) satisfies v.GenericSchema<unknown, AtlasSettings>;

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
