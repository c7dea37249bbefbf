import type { Day } from './date.ts';
import type { LocalText } from './text.ts';

/** What kind of change it is: a correction is always named as one. */
export const changeKinds = ['added', 'changed', 'corrected', 'removed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * The address of a record below the root of a language, without slashes at its ends, such as `zones/anvel` or
 * `passages/gazette-1921-p2-a`.
 */
export type RecordAddress = string;

/** One thing that a release changed for those who read or cite the atlas. */
export interface ReleaseChange {
	readonly kind: ChangeKind;
	/** The records that it touches; none when it touches the atlas as a whole. */
	readonly records: readonly RecordAddress[];
	readonly text: LocalText;
}

/** A published state of the atlas: its number and day stand on every page, and it can be cited for years. */
export interface Release {
	/** As in `package.json`, by Semantic Versioning. */
	readonly version: string;
	readonly date: Day;
	readonly summary: LocalText;
	readonly changes: readonly ReleaseChange[];
}

/** An address that was released and now leads to another record. */
export interface Renaming {
	readonly from: RecordAddress;
	readonly to: RecordAddress;
}

/** The address of the record that an address leads to: of a renamed record the present one, else itself. */
export function presentAddress(renamed: readonly Renaming[], address: RecordAddress): RecordAddress {
	return renamed.find(({ from }) => from === address)?.to ?? address;
}

/** The folders of addresses, and the list of records that each holds. */
export const addressFolders = {
	zones: 'zones',
	truces: 'truces',
	situations: 'situations',
	sources: 'sources',
	disputes: 'disputes',
	places: 'places',
	actors: 'actors',
	passages: 'passages'
} as const;
export type AddressFolder = keyof typeof addressFolders;

/** Takes an address apart; nothing when its folder is none of `addressFolders`. */
export function splitAddress(
	address: RecordAddress
): { readonly folder: AddressFolder; readonly id: string } | undefined {
	const [folder = '', id = '', ...more] = address.split('/');
	if (!(folder in addressFolders) || id === '' || more.length > 0) return undefined;
	return { folder: folder as AddressFolder, id };
}
