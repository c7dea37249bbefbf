import type { Page } from '@playwright/test';
import { hostOrigin, liveMap, openHost, permalinksOf, whileDrawing } from './support/host-pages.ts';
import { expect, keptBy, test } from './support/site.ts';

/** The origins that a page asks for anything. */
function watchOrigins(page: Page): Set<string> {
	const asked = new Set<string>();
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http')) asked.add(origin);
	});
	return asked;
}

test('a frame asks no third party for anything and keeps nothing', async ({ page, baseURL }) => {
	const { origin } = new URL(baseURL!);
	const asked = watchOrigins(page);
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
