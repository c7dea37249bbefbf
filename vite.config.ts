import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { embedEntry } from './src/cli/embed-entry.ts';
import { mapStyleSetting } from './src/cli/map-style.js';
import { mapLibreFromSource } from './src/cli/maplibre-bundle.ts';
import { packPlayer } from './src/cli/pack-player.ts';
import { storeNothing } from './src/cli/store-nothing.ts';
import { browserExecutable, browserFlags } from './tests/support/browser.ts';

const executablePath = process.env.VITEST ? await browserExecutable() : '';

export default defineConfig({
	plugins: [mapLibreFromSource(), embedEntry(), packPlayer(), storeNothing(), sveltekit()],
	define: { __MAP_STYLE_URL__: JSON.stringify(mapStyleSetting().url) },
	worker: { format: 'es' },
	build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
	test: {
		expect: { requireAssertions: true },
		testTimeout: 60_000,
		// The build runs beside the tests: a second worker would read every module again on a core that is taken.
		maxWorkers: 1,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// Files share what they import: the tests of pure folders leave nothing behind.
					isolate: false,
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { executablePath, args: browserFlags } }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
