import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Adds the script of the pages made for frames to the build, beside SvelteKit's own: those pages are served
 * without SvelteKit's start, and their live map shares its files with the rest of the site.
 * @param fileName where it lies in the built site
 */
export function embedEntry(fileName = '_app/embed-page.js'): Plugin {
	let isClient = false;
	return {
		name: 'embed-entry',
		configResolved({ command, build }) {
			isClient = command === 'build' && !build.ssr;
		},
		buildStart() {
			if (!isClient) return;
			this.emitFile({ type: 'chunk', id: resolve('src/routes/embed-frame/embed-page.ts'), fileName });
		}
	};
}
