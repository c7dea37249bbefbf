import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

/**
 * The adapter for static hosts, without the `__data.json` that is rendered beside each page: every link of the
 * site loads a whole page (`data-sveltekit-reload` in `app.html`), so nothing asks for them.
 * @param {string} folder into which the site is written
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function staticAdapter(folder) {
	const written = adapter({ pages: folder, assets: folder, precompress: false, strict: true });
	return {
		...written,
		async adapt(builder) {
			const prerendered = join(builder.config.kit.outDir, 'output/prerendered');
			for (const path of existsSync(prerendered) ? filesBelow(prerendered) : []) {
				if (path.endsWith('__data.json')) rmSync(join(prerendered, path));
			}
			await written.adapt(builder);
		}
	};
}

/**
 * @param {string} folder
 * @returns {string[]} the paths of all files below it
 */
function filesBelow(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}
