/** What Explore does at the press of a key. */
export type ExploreAction =
	| {
			readonly kind:
				'search' | 'help' | 'next' | 'previous' | 'all' | 'filters' | 'compare' | 'share' | 'brief' | 'close';
	  }
	/** Chooses the zone of that place in the list, from 1. */
	| { readonly kind: 'zone'; readonly place: number };

/** A row of the table of keys: what is done, and the keys that do it, as `KeyboardEvent.key` names them. */
export interface KeyRow<Kind extends string> {
	readonly kind: Kind;
	readonly keys: readonly string[];
}

/** The keys of Explore. PageUp and PageDown, which clickers send, are bound to nothing here but on the time line. */
export const exploreKeys: readonly KeyRow<ExploreAction['kind']>[] = [
	{ kind: 'search', keys: ['/'] },
	{ kind: 'next', keys: ['n'] },
	{ kind: 'previous', keys: ['p'] },
	{ kind: 'all', keys: ['a'] },
	{ kind: 'zone', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
	{ kind: 'filters', keys: ['f'] },
	{ kind: 'compare', keys: ['c'] },
	{ kind: 'share', keys: ['s'] },
	{ kind: 'brief', keys: ['b'] },
	{ kind: 'close', keys: ['Escape'] },
	{ kind: 'help', keys: ['?'] }
];

/** What a stage does at the press of a key. */
export type StageKeyAction =
	| {
			readonly kind:
				| 'next'
				| 'previous'
				| 'first'
				| 'last'
				| 'confirm'
				| 'go-to'
				| 'overview'
				| 'black'
				| 'white'
				| 'help'
				| 'close';
	  }
	/** What concerns the window, not where the presentation stands. */
	| { readonly kind: 'full-screen' }
	| { readonly kind: 'presenter' }
	| { readonly kind: 'spotlight' }
	/** One digit of the number of a scene, which `confirm` goes to. */
	| { readonly kind: 'digit'; readonly digit: number };

/**
 * The keys of a briefing: those of common presentation programs, and what clickers send (PageUp, PageDown, `.` or
 * B, F5, Escape). Left and right change places where one reads from right to left.
 */
export const stageKeys: readonly KeyRow<StageKeyAction['kind']>[] = [
	{ kind: 'next', keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'] },
	{ kind: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp', 'p'] },
	{ kind: 'first', keys: ['Home'] },
	{ kind: 'last', keys: ['End'] },
	{ kind: 'digit', keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] },
	{ kind: 'confirm', keys: ['Enter'] },
	{ kind: 'go-to', keys: ['g'] },
	{ kind: 'overview', keys: ['o'] },
	{ kind: 'black', keys: ['b', '.'] },
	{ kind: 'white', keys: ['w', ','] },
	{ kind: 'full-screen', keys: ['F5', 'f'] },
	{ kind: 'presenter', keys: ['s'] },
	{ kind: 'spotlight', keys: ['l'] },
	{ kind: 'help', keys: ['?'] },
	{ kind: 'close', keys: ['Escape'] }
];

/** What of a press of a key decides what it does; a `KeyboardEvent` is one. */
export interface KeyPress {
	readonly key: string;
	/** The place of the key on the board, whatever letters are printed on it. */
	readonly code: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
}

/** The letters of a board in another script, by the place of their keys. */
const signsByCode: Readonly<Record<string, readonly [plain: string, withShift: string]>> = {
	Slash: ['/', '?'],
	Comma: [',', '<'],
	Period: ['.', '>']
};

/**
 * What Explore does at a press.
 * @param hasLetters whether single letters, digits and signs are shortcuts; keys with names always are
 * @returns nothing for a key that is not in the table, or that is pressed with Ctrl, Alt or the system's key
 */
export function exploreAction(press: KeyPress, hasLetters: boolean): ExploreAction | undefined {
	if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
	const sign = signOf(press);
	if (!hasLetters && isSingleSign(sign)) return undefined;
	const row = exploreKeys.find(({ keys }) => keys.includes(sign));
	if (!row) return undefined;
	return row.kind === 'zone' ? { kind: 'zone', place: Number(sign) } : { kind: row.kind };
}

/**
 * What a stage does at a press.
 * @param hasLetters whether single letters, digits and signs are shortcuts; keys with names, and Space, always are
 * @param isRightToLeft whether the scenes follow each other from right to left
 * @returns nothing for a key that is not in the table, or that is pressed with Ctrl, Alt or the system's key
 */
export function stageAction(
	press: KeyPress,
	hasLetters: boolean,
	isRightToLeft: boolean
): StageKeyAction | undefined {
	if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
	const sign = isRightToLeft ? mirrored(signOf(press)) : signOf(press);
	if (sign === ' ') return { kind: press.shiftKey ? 'previous' : 'next' };
	if (!hasLetters && isSingleSign(sign)) return undefined;
	const row = stageKeys.find(({ keys }) => keys.includes(sign));
	if (!row) return undefined;
	return row.kind === 'digit' ? { kind: 'digit', digit: Number(sign) } : { kind: row.kind };
}

/** The key that does in one reading direction what another does in the other. */
export function mirrored(key: string): string {
	return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}

/** Whether a key is a letter, a digit or a sign, which WCAG 2.1.4 wants to be able to switch off. */
export function isSingleSign(key: string): boolean {
	return [...key].length === 1;
}

/**
 * The sign of the table that a press stands for: its own, in small letters; on a board of another script the
 * Latin one in its place, so that shortcuts work with an Arabic board too, where one key may give two letters.
 */
function signOf({ key, code, shiftKey }: KeyPress): string {
	if (!isSingleSign(key) && /^\w+$/.test(key)) return key;
	if (key === '؟') return '?';
	const isLatin = /^[ -~]$/.test(key);
	if (!isLatin && /^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
	if (!isLatin && signsByCode[code]) return signsByCode[code][shiftKey ? 1 : 0];
	if (!/^\d$/.test(key) && /^Digit\d$/.test(code) && !shiftKey) return code.slice(5);
	return key.toLowerCase();
}
