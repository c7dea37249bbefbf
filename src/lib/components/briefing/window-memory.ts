import { readState, type SharedState } from '#lib/briefing/window-message.ts';

/** What a window of a presentation keeps while it is loaded anew. */
export interface KeptPresentation {
	/** The word that it shares with the other window. */
	readonly pair: string;
	readonly state?: SharedState;
}

const nameOf = (briefing: string): string => `truce-atlas:presentation:${briefing}`;

/** A word for two windows that no other two share. */
export function newPair(): string {
	return [...crypto.getRandomValues(new Uint8Array(8))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}

/** The word of the address by which the other window opened this one: `#with=…`, or `with=…` behind what it holds. */
export function pairOfAddress(hash: string): string | undefined {
	return /[#&]with=([0-9a-f]{16})(?:&|$)/.exec(hash)?.[1];
}

/** An address that a window opens for the other one, with the word that they share behind its hash. */
export function addressWithPair(address: string, pair: string): string {
	return `${address}${address.includes('#') ? '&' : '#'}with=${pair}`;
}

/** What this window kept of a briefing; nothing when it kept nothing, or the browser refuses to say. */
export function recallPresentation(briefing: string): KeptPresentation | undefined {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(briefing)) ?? 'null');
		if (typeof kept !== 'object' || kept === null) return undefined;
		const { pair, state } = kept as Readonly<Record<string, unknown>>;
		const read = readState(state);
		return typeof pair === 'string' ? { pair, ...(read && { state: read }) } : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps what this window knows of a briefing, until it is closed. */
export function keepPresentation(briefing: string, kept: KeptPresentation): void {
	try {
		sessionStorage.setItem(nameOf(briefing), JSON.stringify(kept));
	} catch {
		/* Without storage the other window remembers. */
	}
}
