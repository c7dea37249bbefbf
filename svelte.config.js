import { buildVersion } from './src/cli/build-version.js';
import { frameThemeHash } from './src/cli/frame-theme.js';
import { mapStyleSetting } from './src/cli/map-style.js';
import { staticAdapter } from './src/cli/static-adapter.js';

/** Path under which the site is served, e.g. `/atlas`; empty at the root of a host. */
const base = process.env.BASE_PATH ?? '';

/** Where the site is written; a second build beside the first names another folder. */
const folder = process.env.BUILD_DIR ?? 'build';

/** Other hosts that the map may load from: those of a site owner's own style. */
const mapHosts = /** @type {`https://${string}`[]} */ (mapStyleSetting().hosts);

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: staticAdapter(folder),
		outDir: folder === 'build' ? '.svelte-kit' : `.svelte-kit/${folder}`,
		paths: { base, relative: base === '' },
		version: { name: buildVersion() },
		alias: { '#lib': './src/lib', '#tests': './tests' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', frameThemeHash],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:', ...mapHosts],
				'connect-src': ['self', ...mapHosts],
				'font-src': ['self', 'data:'],
				'worker-src': ['self', 'blob:', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: {
			concurrency: 6,
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'ignore'
		}
	}
};
