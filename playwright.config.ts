import { defineConfig } from '@playwright/test';
import { browserExecutable, browserFlags } from './tests/support/browser.ts';

const address = `http://localhost:${process.env.PORT ?? 4173}`;

export default defineConfig({
	testDir: 'tests',
	testMatch: '*.spec.ts',
	/** What takes every page, language or theme is marked `@all` and run by `npm run test:all`. */
	...(process.env.TEST_ALL ? {} : { grepInvert: /@all/ }),
	workers: 2,
	retries: 0,
	forbidOnly: true,
	// A test waits for states; how long a slow machine takes to reach them decides nothing.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: [['list']],
	use: {
		baseURL: address,
		launchOptions: { executablePath: await browserExecutable(), args: browserFlags },
		locale: 'en-GB',
		timezoneId: 'UTC',
		trace: 'off'
	},
	webServer: {
		command: 'npm start',
		url: address,
		reuseExistingServer: !process.env.CI,
		stdout: 'ignore',
		timeout: 400_000
	}
});
