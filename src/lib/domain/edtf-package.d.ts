/** The part of the untyped package `edtf` that the atlas uses. */
declare module 'edtf' {
	export interface EdtfDate {
		/** Milliseconds since 1970-01-01 UTC; `-Infinity` or `Infinity` for an open end, `null` for an unknown one. */
		readonly min: number;
		readonly max: number;
		readonly precision?: 0 | 1 | 2 | 3;
		readonly approximate?: { readonly value: number };
		readonly uncertain?: { readonly value: number };
		readonly edtf: string;
	}
	/** A year, month or day. */
	export class Date {}
	/** Parses an EDTF string; throws when it is none. */
	export default function edtf(text: string): EdtfDate;
}
