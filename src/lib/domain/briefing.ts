import type { BriefingId, PassageId } from './ids.ts';
import type { LocalText } from './text.ts';

/** A view of the atlas with a title, a line or two of text, and notes for the speaker. */
export interface Scene {
	readonly id: string;
	readonly title: LocalText;
	readonly text: LocalText;
	readonly notes: LocalText;
	/** Speaking time in minutes. */
	readonly minutes: number;
	/** The same query string as an address's. */
	readonly view: string;
	readonly passages: readonly PassageId[];
}

/** An ordered list of scenes. */
export interface Briefing {
	readonly id: BriefingId;
	readonly title: LocalText;
	readonly summary: LocalText;
	/** The release of the atlas that it was made with. */
	readonly madeWith: string;
	/** A handling mark, such as `For discussion`. */
	readonly mark?: LocalText;
	readonly disclaimer?: LocalText;
	/** A picture as a `data:` address. */
	readonly logo?: string;
	readonly scenes: readonly Scene[];
}

/** How long scenes take to speak, in minutes. */
export function minutesOf(scenes: readonly Pick<Scene, 'minutes'>[]): number {
	return scenes.reduce((sum, { minutes }) => sum + minutes, 0);
}
