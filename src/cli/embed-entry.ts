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

/** The scripts of pages that are served without SvelteKit's start, by where they lie in the built site. */
const pageScripts = {
	'_app/embed-page.js': 'src/routes/embed-frame/embed-page.ts',
	'_app/briefing-page.js': 'src/routes/briefing-player/briefing-page.ts'
};

/**
 * Adds scripts to the site beside SvelteKit's own: those of the pages made for frames and of briefings, whose live
 * map shares its files with the rest of the site; and `embed.js`, which host pages load.
 */
export function embedEntry(): Plugin {
	let isClient = false;
	return {
		name: 'embed-entry',
		configResolved({ command, build }) {
			isClient = command === 'build' && !build.ssr;
		},
		buildStart() {
			if (!isClient) return;
			for (const [fileName, script] of Object.entries(pageScripts))
				this.emitFile({ type: 'chunk', id: resolve(script), fileName });
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
