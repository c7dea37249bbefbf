import type { StageKeyAction } from './keys.ts';

/** What can be open over a scene. */
export const stagePanels = ['overview', 'help', 'go-to', 'test-card'] as const;
export type StagePanel = (typeof stagePanels)[number];

/** What hides a scene from the room. */
export type StageCover = 'black' | 'white';

/** Where a presentation stands. */
export interface Presentation {
	/** How many scenes there are; at least one. */
	readonly count: number;
	/** The scene that is shown, from 0. */
	readonly scene: number;
	readonly panel?: StagePanel;
	readonly cover?: StageCover;
	/** The digits of a scene's number that are typed and not yet confirmed. */
	readonly digits: string;
}

/** What is done to a presentation: by a key, a press, a swipe, or by the other window. */
export type StageAction =
	| Exclude<StageKeyAction, { kind: 'full-screen' | 'presenter' | 'spotlight' }>
	| { readonly kind: 'test-card' }
	/** Goes to a scene, from 0; beyond the ends, to the nearest. */
	| { readonly kind: 'scene'; readonly scene: number };

/** A presentation that begins at a scene. */
export function presentationAt(scene: number, count: number): Presentation {
	return { count, scene: within(scene, count), digits: '' };
}

/** Whether nothing is open that Escape would close: the next Escape leaves. */
export function isAtRest({ panel, cover, digits }: Presentation): boolean {
	return panel === undefined && cover === undefined && digits === '';
}

/**
 * The presentation after an action. While the room sees black or white, the first step only uncovers the scene:
 * whoever looks away from the screen must not lose one.
 */
export function presentationAfter(now: Presentation, action: StageAction): Presentation {
	const { count, scene, panel, cover, digits } = now;
	const at = (target: number): Presentation => presentationAt(target, count);
	const step = (by: number): Presentation => at(cover ? scene : scene + by);
	switch (action.kind) {
		case 'next':
			return step(1);
		case 'previous':
			return step(-1);
		case 'first':
			return at(0);
		case 'last':
			return at(count - 1);
		case 'scene':
			return at(action.scene);
		case 'digit':
			return { ...now, digits: `${digits}${action.digit}`.slice(-3) };
		case 'confirm':
			return digits === '' ? step(1) : at(Number(digits) - 1);
		case 'overview':
		case 'help':
		case 'go-to':
		case 'test-card':
			return { ...at(scene), ...(panel !== action.kind && { panel: action.kind }) };
		case 'black':
		case 'white':
			return { ...at(scene), ...(cover !== action.kind && { cover: action.kind }) };
		case 'close':
			return innermostClosed(now);
	}
}

function innermostClosed({ count, scene, panel, cover, digits }: Presentation): Presentation {
	const closed = presentationAt(scene, count);
	return digits !== '' ? { ...closed, ...(panel && { panel }), ...(cover && { cover }) } : closed;
}

function within(scene: number, count: number): number {
	return Math.max(0, Math.min(count - 1, Number.isFinite(scene) ? Math.trunc(scene) : 0));
}
