import type { StageCover } from './presentation.ts';
import type { Timer } from './timer.ts';

/** The version of what stage and presenter's window say to each other; another one is not understood. */
const protocol = 'truce-atlas-briefing/1';

/** What both windows show. Each change is told whole, so that either window can be lost. */
export interface SharedState {
	/** Grows by one with each change; what is older than what a window has is not taken. */
	readonly revision: number;
	/** The scene that is shown, from 0. */
	readonly scene: number;
	readonly cover?: StageCover;
	readonly timer: Timer;
}

/** What one window says to the other: how things stand, that it has come and asks how, or that it is there. */
export type WindowMessage =
	| { readonly type: 'state'; readonly state: SharedState }
	| { readonly type: 'hello' }
	| { readonly type: 'here' };

/** The two windows that belong together: what they play, and a word that no other two share. */
export interface WindowPair {
	readonly briefing: string;
	readonly pair: string;
}

/** A message as it is posted. */
export function writtenMessage(message: WindowMessage, { briefing, pair }: WindowPair): unknown {
	return { protocol, briefing, pair, ...message };
}

/**
 * The message that a window posted.
 * @returns nothing when it is not one of these, is not well-formed, or is not of this pair of windows
 */
export function readMessage(posted: unknown, { briefing, pair }: WindowPair): WindowMessage | undefined {
	const fields = fieldsOf(posted);
	if (fields?.protocol !== protocol || fields.briefing !== briefing || fields.pair !== pair) return undefined;
	const { type } = fields;
	if (type === 'hello' || type === 'here') return { type };
	const state = type === 'state' ? readState(fields.state) : undefined;
	return state && { type: 'state', state };
}

/** A state that comes from outside; nothing when it is none. Scenes beyond the last are the stage's to mend. */
export function readState(posted: unknown): SharedState | undefined {
	const fields = fieldsOf(posted);
	if (!fields) return undefined;
	const { revision, scene, cover } = fields;
	const timer = readTimer(fields.timer);
	if (!isCount(revision) || !isCount(scene) || !timer) return undefined;
	if (cover !== undefined && cover !== 'black' && cover !== 'white') return undefined;
	return { revision, scene, timer, ...(cover && { cover }) };
}

function readTimer(posted: unknown): Timer | undefined {
	const fields = fieldsOf(posted);
	if (!fields || !isCount(fields.before)) return undefined;
	if (fields.since === undefined) return { before: fields.before };
	return isCount(fields.since) ? { before: fields.before, since: fields.since } : undefined;
}

function fieldsOf(posted: unknown): Readonly<Record<string, unknown>> | undefined {
	return typeof posted === 'object' && posted !== null ? (posted as Record<string, unknown>) : undefined;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
