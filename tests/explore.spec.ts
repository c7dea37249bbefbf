import { AxeBuilder } from '@axe-core/playwright';
import { expect, languagePaths, keptBy, mapDrawn, openQuickly, test } from './support/site.ts';

const mainZones = ['Aleppo', 'Idlib', 'Eastern Ghouta', 'Zabadani and Madaya', 'Buffer zone'];

test('the map draws, says its date in words, and asks no other host for anything @all', async ({
	strictPage: page
}) => {
	await page.goto('/');
	await mapDrawn(page);
	await expect(page.getByRole('heading', { name: /5 March 2016/ })).toBeVisible();
	await expect(page.locator('.date-sentence')).toContainText('cessation of hostilities');
	expect(await page.context().cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('each zone opens its passages in order of time, and the address tells which', async ({
	strictPage: page
}) => {
	await openQuickly(page, '/');
	for (const name of mainZones) {
		await page
			.locator('.zones')
			.getByRole('button', { name: new RegExp(`^${name}`) })
			.click();
		await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
		expect(await page.locator('.passage').count()).toBeGreaterThanOrEqual(4);
	}
	await expect(page).toHaveURL(/zone=buffer-zone/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 2, name: 'Zabadani and Madaya' })).toBeVisible();
	await page.goForward();
	await expect(page.getByRole('heading', { level: 2, name: 'Buffer zone' })).toBeVisible();
});

test('a zone pressed on the map opens it, a passage moves date and map, and nothing is kept', async ({
	strictPage: page
}) => {
	await page.goto('/?date=2015-10-01&at=35.98,36.7,10');
	await mapDrawn(page);
	const box = (await page.locator('.live canvas').boundingBox())!;
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expect(page.getByRole('heading', { level: 2, name: 'Idlib' })).toBeVisible();
	const passage = page.locator('.passage').filter({ hasText: 'Noria' }).first();
	await passage.getByRole('button').first().click();
	await expect(passage).toHaveAttribute('aria-current', 'true');
	await expect(page).toHaveURL(/passage=noria-2016/);
	expect(await keptBy(page)).toEqual([]);
});

test('everything is reached by keyboard', async ({ strictPage: page }) => {
	await openQuickly(page, '/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page
		.locator('.zones')
		.getByRole('button', { name: /^Idlib/ })
		.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: 'Idlib' })).toBeVisible();
	await page.locator('.passage').first().getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.passage').first()).toHaveAttribute('aria-current', 'true');
	await page.getByRole('slider', { name: 'Date' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/date=\d{4}-\d{2}-\d{2}/);
});

test('the date is set and stepped from event to event, and the address follows', async ({
	strictPage: page
}) => {
	await openQuickly(page, '/?date=2016-02-26');
	await page.getByRole('button', { name: 'Event after' }).click();
	await expect(page.getByRole('heading', { name: /27 February 2016/ })).toBeVisible();
	await expect(page).toHaveURL(/date=2016-02-27/);
	await page.getByLabel('Date', { exact: true }).first().fill('2016-09-12');
	await page.getByLabel('Date', { exact: true }).first().blur();
	await expect(page.getByRole('heading', { name: /12 September 2016/ })).toBeVisible();
	await page.getByRole('button', { name: 'All dates' }).click();
	await expect(page).toHaveURL(/date=all/);
});

test('a malformed address opens a usable page and says what it could not follow @all', async ({
	strictPage: page
}) => {
	await openQuickly(page, '/?date=2016-99-99&zone=atlantis');
	await expect(page.getByText('zone=atlantis')).toBeVisible();
	await expect(page.getByRole('heading', { name: /5 March 2016/ })).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	for (const [language, path] of languagePaths) {
		const mark = language === 'ar' ? '' : ' @all';
		test(`the ${language} page shows the zones as a picture and all passages as text${mark}`, async ({
			page
		}) => {
			await page.goto(path);
			await expect(page.locator('.still svg[role=img]')).toBeVisible();
			expect(await page.locator('.plain .passage').count()).toBeGreaterThan(400);
			const link = page.locator('.plain .passage').first().getByRole('link').first();
			expect(await link.getAttribute('href')).toContain('#:~:text=');
		});
	}
});

test('without WebGL the still map stands in and the rest works', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await page.goto('/');
	await expect(page.getByText('The live map cannot be drawn')).toBeVisible();
	await expect(page.locator('.still svg[role=img]')).toBeVisible();
	await page
		.locator('.zones')
		.getByRole('button', { name: /^Idlib/ })
		.click();
	await expect(page.getByRole('heading', { level: 2, name: 'Idlib' })).toBeVisible();
});

for (const [language, path] of languagePaths) {
	for (const theme of ['light', 'dark'] as const) {
		const isSample = language === 'en' && theme === 'light';
		test(`the ${language} page in ${theme} has nothing that axe objects to${isSample ? '' : ' @all'}`, async ({
			page
		}) => {
			await openQuickly(page, `${path}?zone=idlib&theme=${theme}`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
				.analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
				[]
			);
		});
	}
}

const phones = [
	['ar', 320, 640],
	['en', 390, 844],
	['fr', 844, 390]
] as const;

for (const [language, width, height] of phones) {
	const mark = width === 320 ? '' : ' @all';
	test(`a screen of ${width} by ${height} shows map, time line and panel without scrolling sideways${mark}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await openQuickly(page, `${language === 'en' ? '/' : `/${language}/`}?zone=zabadani`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		for (const part of ['.map', '.time', '.sheet']) {
			const box = (await page.locator(part).first().boundingBox())!;
			expect(box.height).toBeGreaterThan(80);
			expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
		}
		await page.locator('.menu').click();
		await page.locator('.languages').getByRole('link').first().focus();
		await expect(page.locator('.languages')).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Escape');
		await expect(page.locator('.languages')).toBeHidden();
		await expect(page.locator('.menu')).toBeFocused();
	});
}

test('forced colours leave names, lanes and what is chosen to be seen @all', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto('/?zone=idlib');
	await mapDrawn(page);
	const colours = await page.evaluate(() => {
		const of = (selector: string, property: string): string =>
			getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);
		return {
			ground: of('.time-line', 'background-color'),
			lane: of('.time-line text.zone', 'fill'),
			chosen: of('.zones [aria-pressed="true"]', 'outline-style')
		};
	});
	expect(colours.lane).not.toBe(colours.ground);
	expect(colours.chosen).toBe('solid');
});

test('every language fits phones, tablets and large screens without scrolling sideways @all', async ({
	page
}) => {
	for (const [, path] of languagePaths) {
		for (const [width, height] of [
			[320, 568],
			[390, 844],
			[768, 1024],
			[1024, 768],
			[1280, 720],
			[3840, 2160]
		] as const) {
			await page.setViewportSize({ width, height });
			await openQuickly(page, `${path}?zone=zabadani`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
	}
});
