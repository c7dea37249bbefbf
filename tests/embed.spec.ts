import {
	expectLiveInWordPress,
	ghostCard,
	liveMap,
	openHost,
	permalinksOf,
	pymMarkup,
	whileDrawing
} from './support/host-pages.ts';
import { expect, test } from './support/site.ts';

test('a pasted link is a live map in WordPress, and its links are alive: the host is asked, the address can be copied', async ({
	page,
	baseURL
}) => {
	const { passage } = await permalinksOf(page.request, baseURL!);
	const frame = await expectLiveInWordPress(page, baseURL!, `/${passage}/`);
	await frame.locator('.sources a').first().click();
	await expect(frame.locator('[data-address] input')).toHaveValue(/^https?:\/\//);
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { links: string[] }).links))
		.toEqual([`${baseURL}/${passage}/`]);
});

test('a link to every kind of record, in Arabic too, is a live map in WordPress @all', async ({
	page,
	baseURL
}) => {
	test.setTimeout(240_000);
	const permalinks = await permalinksOf(page.request, baseURL!);
	for (const path of Object.values(permalinks)) await expectLiveInWordPress(page, baseURL!, `/${path}/`);
	for (const language of ['ar']) {
		const frame = await expectLiveInWordPress(page, baseURL!, `/${language}/${permalinks.truce}/`);
		await expect(frame.locator('html')).toHaveAttribute('lang', language);
	}
});

test('Ghost takes the reply for its card, and the card is a live map whose links open beside the article @all', async ({
	page,
	baseURL
}) => {
	const { truce } = await permalinksOf(page.request, baseURL!);
	await openHost(page, await ghostCard(page, baseURL!, `/${truce}/`));
	const frame = page.frameLocator('iframe');
	await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
	const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('.more a').click()]);
	await expect(opened).toHaveURL(`${baseURL}/${truce}/`);
	await expect(frame.locator('[data-address]')).toBeHidden();
});

test('pym hosts, and hosts with a strict policy of their own, size the frame @all', async ({
	page,
	baseURL
}) => {
	const { zone } = await permalinksOf(page.request, baseURL!);
	await openHost(page, pymMarkup(`${baseURL}/ar/embed/${zone}/`, 'map-1'), {
		'Content-Security-Policy': `default-src 'none'; frame-src ${new URL(baseURL!).origin}; script-src 'unsafe-inline'; style-src 'unsafe-inline'`
	});
	await expect(page.frameLocator('iframe').locator(liveMap)).toBeVisible(whileDrawing);
	await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'ar');
	await expect(page.locator('iframe')).toHaveAttribute('height', /^\d{3,4}$/);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin', 'allow-scripts allow-popups'])
	test(`a frame with the sandbox "${sandbox}" has a live map, and no dead link @all`, async ({
		page,
		context,
		baseURL
	}) => {
		const { zone } = await permalinksOf(page.request, baseURL!);
		await openHost(
			page,
			`<iframe src="${baseURL}/embed/${zone}/" sandbox="${sandbox}" security="restricted" width="640" height="700"></iframe>`
		);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
		const opens = sandbox.includes('popups') && context.waitForEvent('page');
		await frame.locator('.more a').click();
		if (opens) await expect(await opens).toHaveURL(/\/zones\//);
		else await expect(frame.locator('[data-address] input')).toHaveValue(/\/zones\//);
	});

test('twenty embeds on one page all show their map, and those out of sight give their surface back @all', async ({
	page,
	baseURL
}) => {
	test.setTimeout(900_000);
	const paths = Object.values(await permalinksOf(page.request, baseURL!));
	const frames = Array.from(
		{ length: 20 },
		(_, index) =>
			`<iframe src="${baseURL}/embed/${paths[index % paths.length]}/" width="600" height="600" loading="lazy"></iframe>`
	);
	await openHost(page, frames.join('<br>'));
	for (let index = 0; index < 20; index += 1) {
		const frame = page.locator('iframe').nth(index);
		await frame.scrollIntoViewIfNeeded();
		await expect(frame.contentFrame().locator('.poster [role="img"]')).toBeAttached();
		await expect(frame.contentFrame().locator(liveMap)).toBeVisible(whileDrawing);
	}
	const first = page.locator('iframe').first().contentFrame();
	await expect(first.locator('canvas')).toHaveCount(0);
	await expect(first.locator('.poster [role="img"]')).toBeVisible();
});

test('an embed that was made with an earlier version says so in one quiet line, and one of today says nothing @all', async ({
	page,
	baseURL
}) => {
	const { zone } = await permalinksOf(page.request, baseURL!);
	await page.goto(`${baseURL}/embed/${zone}/?made=0.0.9-abcdef`);
	await expect(page.locator('[data-newer]')).toContainText('0.0.9-abcdef');
	await expect(page.locator('[data-newer] a')).toHaveAttribute('href', /changes\/$/);
	const version = await page.locator('main').getAttribute('data-version');
	await page.goto(`${baseURL}/embed/${zone}/?made=${version}`);
	await expect(page.locator('[data-start]')).toBeAttached();
	await expect(page.locator('[data-newer]')).toBeHidden();
});

test('an embed leaves out what it is told to leave out @all', async ({ page, baseURL }) => {
	const { zone } = await permalinksOf(page.request, baseURL!);
	await page.goto(`${baseURL}/embed/${zone}/?without=title+sentence+time+words+legend`);
	await expect(page.locator(liveMap)).toBeVisible(whileDrawing);
	for (const part of ['h1', '.sentence', '.selected', '.time', '.legend-place'])
		await expect(page.locator(part)).toHaveCount(0);
	await expect(page.locator('.more a')).toBeVisible();
});
