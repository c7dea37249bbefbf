import { test as base, expect, type Page } from '@playwright/test';

/** The languages of the atlas and the beginning of their addresses. */
export const languagePaths = [
	['en', '/'],
	['fr', '/fr/'],
	['ar', '/ar/']
] as const;

/** A test that fails on an error in the console, and on a request to any host but the site's own. */
export const test = base.extend<{ strictPage: Page }>({
	strictPage: async ({ page, baseURL }, use) => {
		const faults: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(message.text());
		});
		page.on('pageerror', (error) => faults.push(String(error)));
		page.on('request', (request) => {
			const url = new URL(request.url());
			const isOwn = url.origin === new URL(baseURL!).origin || ['data:', 'blob:'].includes(url.protocol);
			if (!isOwn) faults.push(`a request went to ${url.host}`);
		});
		await use(page);
		expect(faults).toEqual([]);
	}
});

export { expect };

/**
 * Opens a page whose browser refuses WebGL, and waits until its scripts run: quick, for what is about words and
 * presses. `npm run test:all` draws the map there too.
 */
export async function openQuickly(page: Page, address: string): Promise<void> {
	if (!process.env.TEST_ALL) {
		await page.addInitScript(() => {
			const getContext = HTMLCanvasElement.prototype.getContext;
			HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
				return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
			} as typeof getContext;
		});
	}
	await page.goto(address);
	await expect(page.getByRole('search')).toBeVisible({ timeout: 60_000 });
}

/** Waits until the live map has drawn its first view. */
export async function mapDrawn(page: Page): Promise<void> {
	await expect(page.locator('.live').first()).toHaveAttribute('data-drawn', 'true', { timeout: 60_000 });
}

/** All that a page keeps in the browser, by kind of store; a store that is refused keeps nothing. */
export async function keptBy(page: Page): Promise<readonly string[]> {
	const ofFrames = await Promise.all(
		page
			.frames()
			.map((frame) =>
				frame.evaluate(async () => [
					...Object.keys(localStorage).map((key) => `localStorage ${key}`),
					...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
					...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
					...('caches' in window ? await caches.keys() : []).map((key) => `caches ${key}`),
					...((await navigator.serviceWorker?.getRegistrations()) ?? []).map(({ scope }) => `worker ${scope}`)
				])
			)
	);
	const cookies = await page.context().cookies();
	return [...ofFrames.flat(), ...cookies.map(({ name }) => `cookie ${name}`)];
}
