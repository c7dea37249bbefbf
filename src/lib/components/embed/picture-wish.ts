import type { View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Language } from '#lib/domain/text.ts';
import type { Permalink } from '#lib/embed/permalink.ts';

/** A picture that a reader asks for. */
export interface PictureWish {
	readonly format: 'png' | 'svg';
	readonly size: { readonly width: number; readonly height: number };
	readonly view: View;
	readonly language: Language;
	/** The atlas in that language. */
	readonly atlas: Atlas;
	/** Whom to name for the base map, in that language. */
	readonly credits: readonly { readonly text: string }[];
	/** Where the view can be seen alive. */
	readonly address: string;
	/** The page whose frame shows the same part of the map; without one it is what Explore shows. */
	readonly permalink?: Permalink;
}
