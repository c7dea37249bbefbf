import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hashOf, plainOwnBriefing } from './support/linked-briefing.ts';
import { expect, openQuickly, test } from './support/site.ts';

/** Keeps a briefing of some scenes in the browser of a page, and opens it in the editor. */
async function keepBriefing(page: Page, count: number): Promise<void> {
	await page.goto(`/briefings/own/${hashOf(plainOwnBriefing(count))}`);
	await page.getByRole('button', { name: 'Keep it in this browser' }).click();
	await expect(page.getByRole('heading', { name: /^Scene 1 of/ })).toBeVisible();
}

test('views added in Explore become a briefing that is edited, saved, opened elsewhere and presented', async ({
	page,
	browser,
	baseURL
}, info) => {
	await openQuickly(page, '/');
	const add = page.getByRole('button', { name: 'Add to briefing' });
	await add.click();
	await expect(page.getByRole('link', { name: 'Open the briefing' })).toBeVisible();
	await add.click();
	await page.getByRole('link', { name: 'Open the briefing' }).click();
	await expect(page.getByRole('heading', { name: /^Scene 2 of 2/ })).toBeVisible({ timeout: 20_000 });
	await page.getByLabel('Title', { exact: true }).first().fill('For the talks');

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = info.outputPath('briefing.yaml');
	await (await saving).saveAs(file);
	expect(readFileSync(file, 'utf8')).toContain('For the talks');

	const other = await browser.newContext({ baseURL: baseURL! });
	const elsewhere = await other.newPage();
	await elsewhere.goto('/briefings/own/');
	await elsewhere.getByRole('button', { name: 'Open a file' }).setInputFiles(file);
	await elsewhere.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(elsewhere.getByRole('main', { name: 'Stage' })).toBeVisible({ timeout: 20_000 });
	const first = new URL(elsewhere.url()).hash;
	await elsewhere.keyboard.press('ArrowRight');
	await expect(elsewhere).toHaveURL(/scene=/);
	expect(new URL(elsewhere.url()).hash).not.toBe(first);
	await elsewhere.keyboard.press('Escape');
	await expect(elsewhere.getByRole('heading', { name: /^Scene 2 of 2/ })).toBeVisible();
	await other.close();
});

test('a presenter’s window moves the stage of one’s own briefing, and finds it again when loaded anew @all', async ({
	page
}) => {
	await keepBriefing(page, 3);
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(page.getByRole('main', { name: 'Stage' })).toBeVisible({ timeout: 20_000 });
	const opening = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const presenter = await opening;
	await presenter.getByRole('button', { name: 'Next scene' }).click();
	await expect(page).toHaveURL(/scene=scene-2/);
	await presenter.reload();
	await expect(presenter.getByRole('heading', { level: 1, name: 'Scene 2' })).toBeVisible();
	await expect(presenter.getByText('What the speaker says, 2.')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(presenter.getByRole('heading', { level: 1, name: 'Scene 3' })).toBeVisible();
});

test('scenes are put in another order by dragging them @all', async ({ strictPage: page }) => {
	await page.setViewportSize({ width: 1100, height: 2600 });
	await keepBriefing(page, 3);
	const last = page.getByRole('heading', { name: /^Scene 3 of/ });
	await page.getByTitle('Drag to another place').first().dragTo(last);
	await expect(last).toHaveText('Scene 3 of 3: Scene 1');
	await expect(page.locator('#earlier-scene-1')).toBeFocused();
});

test('two windows that change the same briefing see each other’s changes @all', async ({ page }) => {
	await keepBriefing(page, 2);
	const other = await page.context().newPage();
	await other.goto(page.url());
	const title = (one: Page) => one.getByLabel('Title', { exact: true }).first();
	await title(page).fill('Changed in the first');
	await expect(title(other)).toHaveValue('Changed in the first');
	await title(other).fill('Changed in the second');
	await expect(title(page)).toHaveValue('Changed in the second');
});

for (const [what, text] of [
	['binary noise', '\u0000\u0001\u0002{'],
	['a file of something else', 'name: package\nversion: 1.0.0\n'],
	['a bomb of aliases', 'a: &a [x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n'],
	['markup', '<script>document.title = "taken"</script>']
] as const) {
	test(`${what} is refused with a message, and the briefings stay @all`, async ({ page }) => {
		await keepBriefing(page, 2);
		await page.getByRole('link', { name: 'All your briefings' }).click();
		const buffer = Buffer.from(text);
		await page
			.getByRole('button', { name: 'Open a file' })
			.setInputFiles({ name: 'hostile.yaml', mimeType: 'text/yaml', buffer });
		await expect(page.getByText('hostile.yaml was not opened', { exact: false })).toBeVisible();
		await expect(page.getByText('Made for tests').first()).toBeVisible();
		expect(await page.title()).not.toBe('taken');
	});
}

test('a browser without room says so, and what stands on the page can still be saved @all', async ({
	page
}) => {
	await keepBriefing(page, 2);
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.getByLabel('Title', { exact: true }).first().fill('No room for this');
	await expect(page.getByText('This browser has no room left', { exact: false })).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	expect(readFileSync(await (await saving).path(), 'utf8')).toContain('No room for this');
});

test('a briefing too large for a link is not cut: the reader is told what to do @all', async ({ page }) => {
	await keepBriefing(page, 2);
	const noise = Array.from({ length: 30_000 }, (_, index) => ((index * 7919) % 104_729).toString(36)).join(
		' '
	);
	await page.getByLabel('Notes for the speaker').first().fill(noise);
	await page.getByRole('button', { name: 'Copy a link' }).click();
	await expect(page.getByText('The briefing is too large for a link', { exact: false })).toBeVisible();
});

test('a text that is too long for the stage ends with an ellipsis, and nothing of it scrolls @all', async ({
	page
}) => {
	const briefing = plainOwnBriefing(1);
	const text = { en: 'What one account says of it, and what another says. '.repeat(40) };
	const scenes = briefing.scenes.map((scene) => ({ ...scene, text }));
	await page.setViewportSize({ width: 1024, height: 768 });
	for (const theme of ['light', 'projector']) {
		await page.goto(`/briefings/own/play/?theme=${theme}${hashOf({ ...briefing, scenes })}`);
		const words = page.locator('main.stage .words');
		await expect(words.locator('.text')).toHaveCSS('-webkit-line-clamp', /^\d+$/);
		expect(await words.evaluate((part) => part.scrollHeight - part.clientHeight), theme).toBeLessThan(5);
		await page.goto('about:blank');
	}
});
