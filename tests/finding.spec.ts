import { expect, mapDrawn, openQuickly, test } from './support/site.ts';
import type { Page } from '@playwright/test';

async function search(page: Page, words: string): Promise<void> {
	const box = page.getByRole('combobox', { name: 'Search' });
	await box.fill(words);
	await expect(page.getByRole('option').first()).toBeVisible();
	await box.press('Enter');
}

test('a press in the ring of a siege chooses its zone, and the point says the same @all', async ({
	page
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto('/');
	await mapDrawn(page);
	await page.mouse.click(837, 408);
	await expect(page).toHaveURL(/zone=ghouta&point=/);
	await expect(page.locator('.point')).toContainText('Eastern Ghouta');
});

test('a place that no passage names leads to the passages of its zone @all', async ({ strictPage: page }) => {
	await openQuickly(page, '/?place=madaya');
	await expect(page.locator('.passages')).toContainText('No passage names Madaya.');
	await page.getByRole('button', { name: /^Zabadani and Madaya · \d+ passages/ }).click();
	await expect(page).toHaveURL(/\?zone=zabadani$/);
	expect(await page.locator('.passage').count()).toBeGreaterThan(3);
});

test('what the search filters, or a typed range, comes into sight @all', async ({ strictPage: page }) => {
	await openQuickly(page, '/');
	await search(page, 'civilians');
	await expect(page.getByRole('button', { name: /^Civilians/ })).toBeInViewport();
	await expect(page.locator('.passage').first()).toBeInViewport();
	await page.locator('.panel').evaluate((panel) => panel.scrollTo(0, 0));
	await search(page, 'August 2015 to January 2016');
	await expect(page).toHaveURL(/date=2015-08-01..2016-01-31/);
	await expect(page.locator('.passage').first()).toBeInViewport();
});

test('a truce is found in another script than the page, and shown on the day on which it is in force @all', async ({
	strictPage: page
}) => {
	await openQuickly(page, '/?place=geneva');
	await search(page, 'وقف الأعمال العدائية');
	await expect(page).toHaveURL(/\?date=2016-02-27&truce=cessation-2016-02$/);
});

test('a town that no passage names is found on the map @all', async ({ strictPage: page }) => {
	await openQuickly(page, '/');
	await search(page, 'Raqqa');
	await expect(page).toHaveURL(/point=35.9528,39.0079/);
	await expect(page.locator('.point')).toBeVisible();
});

test('a ticked filter stays in its place, and one taken back gives the focus to the next @all', async ({
	strictPage: page
}) => {
	await openQuickly(page, '/');
	await page.locator('.filters summary').click();
	for (const index of [1, 8, 20]) {
		const filter = page.locator('.filters label').nth(index);
		const box = await filter.getByRole('checkbox').elementHandle();
		// Brings it to where it can be pressed, clear of the button at the foot of the filters.
		await box!.click({ trial: true });
		const before = (await box!.boundingBox())!.y;
		await box!.click();
		await expect(page.locator('.filters [type=checkbox]:checked')).not.toHaveCount(0);
		expect(Math.abs((await box!.boundingBox())!.y - before)).toBeLessThan(2);
	}
	const chips = page.locator('.filters .line button:has(span)');
	const last = await chips.last().innerText();
	await chips.nth(1).focus();
	await page.keyboard.press('Enter');
	await expect(chips).toHaveCount(2);
	await expect(chips.last()).toBeFocused();
	expect(await chips.last().innerText()).toBe(last);
	await page.keyboard.press('Enter');
	await expect(chips.first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.filters summary')).toBeFocused();
});
