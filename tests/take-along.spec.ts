import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, languagePaths, mapDrawn, test } from './support/site.ts';

const folders: string[] = [];
test.afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Takes the first briefing along, and unpacks it. @returns the address of the folder, ending in a slash */
async function takeAlong(page: Page, root = '/'): Promise<string> {
	await page.goto(`${root}briefings/`);
	await page.locator('.ways a[href$="/files/"]').first().click();
	const press = page.getByRole('button', { name: 'zip' }).first();
	const [saved] = await Promise.all([page.waitForEvent('download', { timeout: 0 }), press.click()]);
	expect(saved.suggestedFilename()).toMatch(/^[a-z0-9-]+-(en|fr|ar)\.zip$/);
	const folder = mkdtempSync(join(tmpdir(), 'taken-along-'));
	folders.push(folder);
	for (const [path, bytes] of Object.entries(unzipSync(readFileSync(await saved.path())))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	return `${pathToFileURL(folder).href}/`;
}

/** Cuts the network, and keeps all that a folder should never do: faults in the console, and requests beyond it. */
async function watched(context: BrowserContext): Promise<string[]> {
	const faults: string[] = [];
	await context.setOffline(true);
	context.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	context.on('weberror', (error) => faults.push(String(error.error())));
	context.on('request', (request) => {
		if (!/^(file|data|blob):/.test(request.url())) faults.push(`a request went to ${request.url()}`);
	});
	return faults;
}

const sceneTitle = (page: Page) => page.locator('main.stage h1');

/** The titles of all scenes, each reached by the key that clickers send. */
async function playThrough(page: Page): Promise<string[]> {
	const count = await page.evaluate(
		() =>
			(globalThis as unknown as { truceAtlasPack: { briefing: { scenes: unknown[] } } }).truceAtlasPack
				.briefing.scenes.length
	);
	const titles = [await sceneTitle(page).innerText()];
	while (titles.length < count) {
		await page.keyboard.press('PageDown');
		await expect(sceneTitle(page)).not.toHaveText(titles.at(-1)!);
		titles.push(await sceneTitle(page).innerText());
	}
	return titles;
}

test('a briefing taken along plays from a folder, without a network, with its live map and its passages @all', async ({
	page,
	context
}) => {
	test.setTimeout(180_000);
	const folder = await takeAlong(page);
	const faults = await watched(context);
	await page.goto(`${folder}index.html`);
	await mapDrawn(page);
	const titles = await playThrough(page);
	expect(new Set(titles).size).toBe(titles.length);
	await page.reload();
	await expect(sceneTitle(page)).toHaveText(titles.at(-1)!);
	const source = page.locator('main.stage a[href^="passages.html#"]').first();
	const [passages] = await Promise.all([context.waitForEvent('page'), source.click()]);
	await expect(passages.locator('article[aria-current="true"]')).toBeInViewport();
	await expect(passages.locator('article[aria-current="true"]')).toContainText('/passages/');
	expect(faults).toEqual([]);
});

test('the presenter’s window of a folder moves the stage and follows it, and opens it again @all', async ({
	page,
	context
}) => {
	test.setTimeout(120_000);
	const folder = await takeAlong(page);
	const faults = await watched(context);
	await page.goto(`${folder}index.html`);
	const first = await sceneTitle(page).innerText();
	const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
	const now = presenter.locator('main.presenter .now h1');
	await expect(now).toHaveText(first);
	await presenter.keyboard.press('PageDown');
	await expect(sceneTitle(page)).not.toHaveText(first);
	const second = await sceneTitle(page).innerText();
	await presenter.reload();
	await expect(now).toHaveText(second);
	await page.keyboard.press('PageUp');
	await expect(now).toHaveText(first);
	await page.reload();
	await presenter.keyboard.press('PageDown');
	await expect(sceneTitle(page)).toHaveText(second);
	await page.close();
	const [again] = await Promise.all([
		context.waitForEvent('page'),
		presenter.getByRole('button', { name: 'Open the stage' }).click({ timeout: 20_000 })
	]);
	await expect(sceneTitle(again)).toHaveText(second);
	await expect(now).toHaveText(second);
	expect(faults).toEqual([]);
});

test('where no live map can be drawn, a folder shows a drawn one, in every language @all', async ({
	page,
	context
}) => {
	test.setTimeout(240_000);
	await context.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	for (const [language, root] of languagePaths) {
		const other = await context.browser()!.newContext();
		const folder = await takeAlong(
			await other.newPage(),
			new URL(root, test.info().project.use.baseURL).href
		);
		await other.close();
		const faults = await watched(context);
		await page.goto(`${folder}index.html`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		const drawn = page.locator('main.stage .drawn svg path').first();
		await expect(drawn).toBeAttached();
		expect(new Set(await playThrough(page)).size).toBeGreaterThan(1);
		await expect(drawn).toBeAttached();
		expect(faults).toEqual([]);
	}
});

test('the handout of a folder prints a page a scene, and the slides lie beside it @all', async ({
	page,
	context
}) => {
	test.setTimeout(120_000);
	const folder = await takeAlong(page);
	const faults = await watched(context);
	await page.goto(`${folder}handout.html`);
	const sheets = page.locator('.sheet');
	await expect(sheets.first().locator('.map svg path').first()).toBeAttached();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const sourcePages = await page.locator('.sources').count();
	expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe((await sheets.count()) + sourcePages);
	const slides = unzipSync(readFileSync(new URL(`${folder}slides.pptx`)));
	expect(slides['ppt/presentation.xml']).toBeDefined();
	expect(faults).toEqual([]);
});
