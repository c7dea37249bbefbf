import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { BriefingShelf, type ShelfStorage } from '#lib/state/briefing-shelf.ts';
import { OwnBriefings } from '#lib/state/own-briefings.svelte.ts';

/** The shelf of this browser; one that keeps nothing where the browser refuses storage. */
export function browserShelf(): BriefingShelf {
	return new BriefingShelf(browserStorage());
}

/** The reader's own briefings, from what this browser keeps. */
export function openOwnBriefings(shelf = browserShelf()): OwnBriefings {
	return new OwnBriefings({
		shelf,
		window: randomWord(),
		newKey: randomWord,
		now: Date.now,
		copyTitle: (title) =>
			Object.fromEntries(
				Object.entries(title).map(([language, words]) => [
					language,
					m.own_copy_of({ title: words }, { locale: localeOf(language) })
				])
			)
	});
}

function browserStorage(): ShelfStorage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

/** Eight random bytes; `crypto.randomUUID` is not there on pages that are served without TLS. */
function randomWord(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
