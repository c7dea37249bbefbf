import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

/** The script for host pages, as one classic file that works without any header of ours. */
async function elementScript(): Promise<string> {
	const bundle = await rolldown({
		input: 'src/lib/embed/atlas-element.ts',
		platform: 'browser',
		resolve: { alias: { '#lib': resolve('src/lib') } },
		transform: { target: 'es2022' }
	});
	const { output } = await bundle.generate({ format: 'iife', minify: true });
	await bundle.close();
	return output[0].code;
}

/**
 * Adds the two scripts of embedding to the site, beside SvelteKit's own: that of the pages made for frames, which
 * are served without SvelteKit's start and whose live map shares its files with the rest of the site; and
 * `embed.js`, which host pages load.
 * @param fileName where the first lies in the built site
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
		},
		async generateBundle() {
			if (!isClient) return;
			this.emitFile({ type: 'asset', fileName: 'embed.js', source: await elementScript() });
		},
		configureServer(server) {
			server.middlewares.use('/embed.js', (_request, response, next) => {
				elementScript().then((code) => {
					response.setHeader('Content-Type', 'text/javascript');
					response.end(code);
				}, next);
			});
		}
	};
}
