import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

/**
 * The adapter for static hosts. After it has written the site it takes out the `__data.json` beside each page:
 * every link of the site loads a whole page (`data-sveltekit-reload` in `app.html`), so nothing asks for them.
 * @param {string} folder into which the site is written
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function staticAdapter(folder) {
	const written = adapter({ pages: folder, assets: folder, precompress: false, strict: true });
	return {
		...written,
		async adapt(builder) {
			await written.adapt(builder);
			for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
				if (path.endsWith('__data.json')) rmSync(join(folder, path));
			}
		}
	};
}
