import type { View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Language } from '#lib/domain/text.ts';

/** A picture that a reader asks for. */
export interface PictureWish {
	readonly format: 'png' | 'svg';
	readonly size: { readonly width: number; readonly height: number };
	readonly view: View;
	readonly language: Language;
	/** The atlas in that language. */
	readonly atlas: Atlas;
}
