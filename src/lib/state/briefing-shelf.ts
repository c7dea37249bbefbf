import { checkedBriefing } from '#lib/briefing/own/read-briefing.ts';
import { plainBriefing } from '#lib/briefing/own/write-briefing.ts';
import type { Briefing } from '#lib/domain/briefing.ts';

/** What of a browser's storage the shelf needs; `localStorage` is one. */
export interface ShelfStorage {
	readonly length: number;
	key(index: number): string | null;
	getItem(name: string): string | null;
	setItem(name: string, text: string): void;
	removeItem(name: string): void;
}

/**
 * Which changes a version of a briefing holds: the number of changes by each window that wrote it (a vector
 * clock). One version holds all of another when none of its numbers is smaller.
 */
export type Clock = Readonly<Record<string, number>>;

/** A briefing of the reader's own as the browser keeps it. */
export interface KeptBriefing {
	readonly key: string;
	readonly briefing: Briefing;
	readonly clock: Clock;
	/** When it was changed last, in milliseconds since 1970. */
	readonly changed: number;
}

/** What became of a change: kept; not kept, since another window changed the briefing too; or refused. */
export type Writing =
	| { readonly kind: 'kept' }
	| { readonly kind: 'conflict'; readonly theirs: KeptBriefing }
	/** `full`: there is no room; `closed`: the browser keeps nothing for this page. */
	| { readonly kind: 'full' | 'closed' };

const prefix = 'truce-atlas:briefing:';
const currentName = 'truce-atlas:current-briefing';

/** Whether a version holds all changes of another. */
export function holdsAll(version: Clock, other: Clock): boolean {
	return Object.entries(other).every(([window, count]) => (version[window] ?? 0) >= count);
}

/** A clock with one change more by a window; windows that wrote long ago are forgotten. */
export function ticked(clock: Clock, window: string): Clock {
	const { [window]: count = 0, ...others } = clock;
	return { ...Object.fromEntries(Object.entries(others).slice(-30)), [window]: count + 1 };
}

/**
 * The place in the browser where briefings are kept, each under a name of its own, so that windows that work
 * on different ones never meet. It never throws: a browser may refuse storage altogether (a sandboxed frame),
 * or have no room left.
 */
export class BriefingShelf {
	readonly #storage: ShelfStorage | undefined;

	constructor(storage: ShelfStorage | undefined) {
		this.#storage = storage;
	}

	/** Every briefing that can be read, the one changed last first, and the keys of those that cannot. */
	all(): { readonly kept: readonly KeptBriefing[]; readonly unreadable: readonly string[] } {
		const keys = this.#keys();
		const kept = keys.flatMap((key) => this.read(key) ?? []);
		const unreadable = keys.filter((key) => !kept.some((one) => one.key === key));
		return { kept: kept.toSorted((a, b) => b.changed - a.changed), unreadable };
	}

	/** The briefing of a key; nothing when there is none, or it cannot be read. */
	read(key: string): KeptBriefing | undefined {
		try {
			const { briefing, clock, changed } = JSON.parse(this.text(key) ?? '{}') as Record<string, unknown>;
			const checked = checkedBriefing(briefing);
			return checked && isClock(clock)
				? { key, briefing: checked, clock, changed: Number(changed) || 0 }
				: undefined;
		} catch {
			return undefined;
		}
	}

	/** What is kept under a key, as it is. */
	text(key: string): string | undefined {
		try {
			return this.#storage?.getItem(prefix + key) ?? undefined;
		} catch {
			return undefined;
		}
	}

	/** Keeps a version, unless what is kept holds changes that it does not hold. */
	write({ key, briefing, clock, changed }: KeptBriefing): Writing {
		const theirs = this.read(key);
		if (theirs && !holdsAll(clock, theirs.clock)) return { kind: 'conflict', theirs };
		if (!this.#storage) return { kind: 'closed' };
		try {
			const text = JSON.stringify({ clock, changed, briefing: plainBriefing(briefing) });
			this.#storage.setItem(prefix + key, text);
			return { kind: 'kept' };
		} catch (error) {
			return { kind: isOutOfRoom(error) ? 'full' : 'closed' };
		}
	}

	remove(key: string): void {
		this.#try((storage) => storage.removeItem(prefix + key));
	}

	/** The key of the briefing that is worked on, as it was chosen last. */
	get current(): string | undefined {
		return this.#try((storage) => storage.getItem(currentName)) ?? undefined;
	}

	set current(key: string) {
		this.#try((storage) => storage.setItem(currentName, key));
	}

	/** The key of a briefing by the name under which the storage holds it. */
	keyOf(name: string): string | undefined {
		return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
	}

	#keys(): readonly string[] {
		const keys = this.#try((storage) =>
			Array.from({ length: storage.length }, (_, index) => this.keyOf(storage.key(index) ?? ''))
		);
		return (keys ?? []).filter((key) => key !== undefined);
	}

	#try<T>(use: (storage: ShelfStorage) => T): T | undefined {
		try {
			return this.#storage && use(this.#storage);
		} catch {
			return undefined;
		}
	}
}

function isClock(clock: unknown): clock is Clock {
	return (
		typeof clock === 'object' &&
		clock !== null &&
		Object.values(clock).every((count) => Number.isInteger(count))
	);
}

/** Browsers name a full storage in two ways. */
function isOutOfRoom(error: unknown): boolean {
	const name = error instanceof Error ? error.name : '';
	return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
