import {
	discover,
	liveMap,
	openHost,
	permalinksOf,
	whileDrawing,
	wordPressMarkup,
	wordPressScript
} from './support/host-pages.ts';
import { expect, test } from './support/site.ts';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	for (const [start, mark] of [
		['', ' @all'],
		['ar/', '']
	] as const)
		test(`a frame below /${start} shows map, words and link${mark}`, async ({ page, baseURL }) => {
			const { passage } = await permalinksOf(page.request, baseURL!);
			await page.goto(`${baseURL}/${start}embed/${passage}/`);
			await expect(page.locator('.poster [role="img"]')).toBeVisible();
			await expect(page.locator('.sentence')).toBeVisible();
			await expect(page.locator('.more a')).toBeVisible();
			await expect(page.locator('[data-start]')).toBeHidden();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		});
});

test('without WebGL the drawn map follows the view, in the sealed frame of WordPress too @all', async ({
	page,
	baseURL
}) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	const { truce } = await permalinksOf(page.request, baseURL!);
	const reply = await discover(page, baseURL!, `/${truce}/`);
	await openHost(page, wordPressMarkup(reply, baseURL!, 'abc') + wordPressScript);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-fault]')).toBeVisible(whileDrawing);
	await expect(frame.locator('.poster [role="img"]')).toBeVisible();
	const before = await frame.locator('.poster desc').textContent();
	expect((await frame.locator('.sentence').textContent())?.trim()).toBe(before);
	await frame.locator('.time button').last().click();
	await expect(frame.locator('.drawn svg')).toBeVisible(whileDrawing);
	await expect(frame.locator('.poster [role="img"]')).toBeHidden();
	const told = await frame.locator('.drawn svg desc').textContent();
	expect((await frame.locator('.sentence').textContent())?.trim()).toBe(told);
	await expect(frame.locator('.more a')).toBeVisible();
});

for (const [what, files] of [
	['its records', '**/embed/records.json'],
	['its shapes and WebGL', '**/data/**'],
	['all of its code', '**/_app/**/*.js*']
] as const)
	test(`with ${what} blocked a frame keeps map picture, words and link @all`, async ({ page, baseURL }) => {
		const { zone } = await permalinksOf(page.request, baseURL!);
		const reply = await discover(page, baseURL!, `/${zone}/`);
		await page.route(files, (route) => route.abort());
		if (what.includes('WebGL'))
			await page.addInitScript(() => {
				HTMLCanvasElement.prototype.getContext = () => null;
			});
		await openHost(page, wordPressMarkup(reply, baseURL!, 'abc') + wordPressScript);
		const frame = page.frameLocator('iframe');
		if (!what.includes('code')) await expect(frame.locator('[data-fault]')).toBeVisible(whileDrawing);
		// WordPress hides a frame that never spoke and leaves the link in its place.
		else await page.locator('iframe').evaluate((hidden) => hidden.removeAttribute('style'));
		await expect(frame.locator('.poster [role="img"]')).toBeVisible();
		await expect(frame.locator('.sentence')).toBeVisible();
		await expect(frame.locator('.more a')).toBeVisible();
	});

test('with storage, workers, popups and full screen refused a frame keeps words, a map and live links @all', async ({
	page,
	baseURL
}) => {
	const faults: Error[] = [];
	page.on('pageerror', (fault) => faults.push(fault));
	await page.addInitScript(() => {
		const refuse = (): never => {
			throw new DOMException('refused', 'SecurityError');
		};
		for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, store, { get: refuse });
		Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
		window.Worker = refuse as unknown as typeof Worker;
		window.open = () => null;
		Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
	});
	const { zone } = await permalinksOf(page.request, baseURL!);
	await openHost(page, `<iframe src="${baseURL}/embed/${zone}/" width="640" height="700"></iframe>`);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-fault]')).toBeVisible(whileDrawing);
	await expect(frame.locator('.poster [role="img"]')).toBeVisible();
	await expect(frame.locator('.sentence')).toBeVisible();
	await frame.locator('.more a').click();
	await expect(frame.locator('[data-address] input')).toHaveValue(/\/zones\//);
	expect(faults).toEqual([]);
});

test('a frame that is asked for another view draws it while the live map is awaited, its words with it @all', async ({
	page,
	baseURL
}) => {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/maplibre-*/**', async (route) => {
		await held;
		await route.continue();
	});
	const { zone } = await permalinksOf(page.request, baseURL!);
	await page.goto(`${baseURL}/embed/${zone}/?date=all`);
	const sentence = page.locator('.sentence');
	await expect(page.locator('.poster [role="img"]')).toBeVisible();
	expect(await page.locator('.poster desc').textContent()).toBe((await sentence.textContent())?.trim());
	await expect(page.locator('.drawn svg')).toBeVisible(whileDrawing);
	expect(await page.locator('.drawn svg desc').textContent()).toBe((await sentence.textContent())?.trim());
	await expect(page.locator('.poster [role="img"]')).toBeHidden();
	release();
	await expect(page.locator(liveMap)).toBeVisible(whileDrawing);
	await expect(page.locator('.drawn svg')).toHaveCount(0);
});

test('a dark frame is dark before any of its files is there', async ({ page, baseURL }) => {
	await page.route('**/_app/**/*.js*', (route) => route.abort());
	const { zone } = await permalinksOf(page.request, baseURL!);
	await page.goto(`${baseURL}/embed/${zone}/?theme=dark`);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(26, 29, 33)');
});

test('a map that the browser takes away is drawn in its place, and comes back when it is asked for @all', async ({
	page,
	baseURL
}) => {
	const { zone } = await permalinksOf(page.request, baseURL!);
	await page.goto(`${baseURL}/embed/${zone}/`);
	await expect(page.locator(liveMap)).toBeVisible(whileDrawing);
	await page.locator('.time button').last().click();
	await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
	});
	await expect(page.locator('.drawn svg')).toBeVisible(whileDrawing);
	await page.locator('[data-start]').click();
	await expect(page.locator(liveMap)).toBeVisible(whileDrawing);
	await expect(page.locator('[data-start]')).toBeHidden();
});
