import type { Plugin } from 'vite';

const nothing = '\0nothing-stored';

/**
 * Keeps SvelteKit from writing scroll positions into the reader's browser: they serve moves between pages that are not
 * loaded whole, of which the site has none (`data-sveltekit-reload` in `app.html`), and the site promises to keep
 * nothing before the reader acts.
 */
export function storeNothing(): Plugin {
	return {
		name: 'store-nothing',
		enforce: 'pre',
		resolveId(source, importer) {
			const isKits = importer?.replaceAll('\\', '/').includes('/@sveltejs/kit/src/runtime/client/') ?? false;
			return isKits && source === './session-storage.js' ? nothing : undefined;
		},
		load(id) {
			return id === nothing
				? 'export const get = () => undefined; export const set = () => undefined;'
				: undefined;
		}
	};
}
