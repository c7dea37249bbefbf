import type { Page } from '@playwright/test';
import { hostOrigin, liveMap, openHost, permalinksOf, whileDrawing } from './support/host-pages.ts';
import { expect, mapDrawn, test } from './support/site.ts';

/** All that a page keeps in the browser, by kind of store; a store that is refused keeps nothing. */
async function keptBy(page: Page): Promise<readonly string[]> {
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

/** The origins that a page asks for anything. */
function watchOrigins(page: Page): Set<string> {
	const asked = new Set<string>();
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http')) asked.add(origin);
	});
	return asked;
}

test('Explore and a frame ask no third party for anything and keep nothing', async ({ page, baseURL }) => {
	const { origin } = new URL(baseURL!);
	const asked = watchOrigins(page);
	await page.goto('/');
	await mapDrawn(page);
	expect(await keptBy(page)).toEqual([]);
	const { zone } = await permalinksOf(page.request, baseURL!);
	await openHost(page, `<iframe src="${baseURL}/embed/${zone}/" width="600" height="700"></iframe>`);
	await expect(page.frameLocator('iframe').locator(liveMap)).toBeVisible(whileDrawing);
	expect(await keptBy(page)).toEqual([]);
	expect([...asked].sort()).toEqual([hostOrigin, origin].sort());
});

test('pages of every kind, in every language, ask no third party for anything and keep nothing @all', async ({
	page,
	baseURL,
	request
}) => {
	test.setTimeout(300_000);
	const asked = watchOrigins(page);
	const listed = [...(await (await request.get('/sitemap.xml')).text()).matchAll(/<loc>([^<]+)</g)];
	const kinds = new Map(
		listed.map(([, address]) => {
			const { pathname } = new URL(address!);
			const parts = pathname.split('/').filter(Boolean);
			return [parts.map((part, index) => (index === parts.length - 1 ? '' : part)).join('/'), pathname];
		})
	);
	const { zone } = await permalinksOf(request, baseURL!);
	for (const path of [...kinds.values(), `/embed/${zone}/`, `/ar/embed/${zone}/`, '/no-such-page/']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await keptBy(page), path).toEqual([]);
	}
	expect([...asked]).toEqual([new URL(baseURL!).origin]);
});
