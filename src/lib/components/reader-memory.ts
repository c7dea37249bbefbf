/** What the atlas remembers of a reader's choices, by name. All of it stays in their browser. */
export type Remembered = 'single-letters';

const prefix = 'truce-atlas:';

/**
 * What the reader chose before.
 * @returns nothing when they chose nothing, or when the browser refuses to say, as in a sandboxed frame
 */
export function recall(name: Remembered): string | undefined {
	try {
		return localStorage.getItem(prefix + name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a choice that the reader just made. Where the browser refuses, it holds until the page is left. */
export function remember(name: Remembered, value: string): void {
	try {
		localStorage.setItem(prefix + name, value);
	} catch {
		/* A frame with an opaque origin has no storage: the choice lives as long as the page. */
	}
}
