import type { Transport } from '@sveltejs/kit';
import { RenderedOnly } from '#lib/exchange/rendered-only.ts';

/** How what SvelteKit cannot write out by itself goes from a page's load to its scripts. */
export const transport: Transport = {
	RenderedOnly: {
		encode: (value) => value instanceof RenderedOnly,
		decode: () => {
			throw new Error('this page asks for what was only there to render it');
		}
	}
};
