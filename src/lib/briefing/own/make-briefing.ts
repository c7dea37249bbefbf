import { formatView, queryText } from '../../address/format-view.ts';
import { defaultView, type View } from '../../address/view.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Briefing, Scene } from '../../domain/briefing.ts';
import type { BriefingId } from '../../domain/ids.ts';
import type { Passage } from '../../domain/passage.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import { timeWords } from '../../wording/title.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { localeOf } from '../../i18n/locale.ts';
import { passagesOfView } from './passages-of-view.ts';

/** A briefing with a title and no scene yet. */
export function emptyBriefing(title: string, language: Language, version: string): Briefing {
	return {
		id: idFrom(title, 'briefing') as BriefingId,
		title: { [language]: title },
		summary: {},
		madeWith: version,
		scenes: []
	};
}

/**
 * A scene of a view, with a title that says its time and its zone. The theme is left out: the room decides it.
 * @param listed the passages that stand beside the view; the scene rests on those of `passagesOfView`
 */
export function sceneOf(atlas: Atlas, view: View, language: Language, listed: readonly Passage[]): Scene {
	const time = timeWords(view.time, language);
	const zone = view.zone && inLanguage(atlas.zone(view.zone).name, language);
	const title = zone
		? m.say_title_parts({ first: time, second: zone }, { locale: localeOf(language) })
		: time;
	const query = viewQuery(atlas, view);
	const date = new URLSearchParams(query).get('date') ?? '';
	return {
		id: idFrom([date, view.zone].filter(Boolean).join('-'), 'scene'),
		title: { [language]: title },
		text: {},
		notes: {},
		minutes: 1,
		view: query,
		passages: passagesOfView(atlas, view, listed)
	};
}

/**
 * What a scene becomes when another view is set for it: it rests on what speaks of this one, unless the view differs in
 * nothing but where one looks from.
 * @param listed the passages that stand beside the view
 */
export function sceneWithView(
	atlas: Atlas,
	scene: Scene,
	view: View,
	listed: readonly Passage[]
): Pick<Scene, 'view' | 'passages'> {
	const query = viewQuery(atlas, view);
	const isSame = withoutCamera(query) === withoutCamera(scene.view);
	return { view: query, passages: isSame ? scene.passages : passagesOfView(atlas, view, listed) };
}

function withoutCamera(query: string): string {
	const parameters = new URLSearchParams(query);
	parameters.delete('at');
	parameters.sort();
	return parameters.toString();
}

/**
 * The query of a scene's view, without its question mark. The theme is left out; the time is always told, since
 * the day on which the atlas opens may change.
 */
export function viewQuery(atlas: Atlas, { theme: _, ...view }: View): string {
	const standard = defaultView(atlas.records.settings.defaultDate);
	const otherTime: View['time'] = view.time.kind === 'all' ? standard.time : { kind: 'all' };
	return queryText(formatView(view, { ...standard, time: otherTime })).slice(1);
}

/** Letters and digits of a text as an id; `otherwise` when it holds none of them. */
export function idFrom(text: string, otherwise: string): string {
	const plain = text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return plain || otherwise;
}

/** An id that none of `taken` is: the wanted one, or the wanted one with a number behind it. */
export function freeId(wanted: string, taken: readonly string[]): string {
	if (!taken.includes(wanted)) return wanted;
	const stem = wanted.replace(/-\d{1,2}$/, '');
	let number = 2;
	while (taken.includes(`${stem}-${number}`)) number += 1;
	return `${stem}-${number}`;
}
