import type { SourceId } from './ids.ts';
import type { TimeSpan } from './interval.ts';
import type { LocalText } from './text.ts';

/** Whether passages are cut from it (`article`) or it is cited for a fact (`cited`). */
export const sourceRoles = ['article', 'cited'] as const;
export type SourceRole = (typeof sourceRoles)[number];

/** A person's name in CSL-JSON. */
export interface CslName {
	readonly family?: string;
	readonly given?: string;
	readonly literal?: string;
}

/** The fields of a CSL-JSON item that the atlas keeps (https://citeproc-js.readthedocs.io/en/latest/csl-json/). */
export interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly CslName[];
	readonly translator?: readonly CslName[];
	readonly publisher?: string;
	readonly 'container-title'?: string;
	readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string };
	readonly URL?: string;
	readonly language?: string;
	readonly note?: string;
}

/** The text that the spots of an article's passages were taken from. */
export interface SourceText {
	/** Number of non-empty lines. */
	readonly paragraphs: number;
	/** SHA-256 of the file, in hexadecimal digits. */
	readonly sha256: string;
}

/** A publication: one that passages are cut from, or one cited for a fact. */
export interface Source {
	readonly id: SourceId;
	readonly role: SourceRole;
	/** What the date sentence calls it: `Gazette`, `Ledger`. */
	readonly label: LocalText;
	readonly csl: CslItem;
	readonly written?: TimeSpan;
	/** From where it looks: who wrote it, for whom, about whom. */
	readonly perspective?: LocalText;
	/** What it rests on, in words. */
	readonly restsOn?: LocalText;
	/** The sources of the atlas that it relies on, so that two articles are not counted twice. */
	readonly reliesOn: readonly SourceId[];
	/** Whom and what it does not hear. */
	readonly notHeard?: LocalText;
	readonly text?: SourceText;
	/** An archived copy, when one is known. */
	readonly archive?: string;
}
