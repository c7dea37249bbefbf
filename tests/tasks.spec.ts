import { expect, openQuickly, test } from './support/site.ts';
import type { Locator, Page } from '@playwright/test';

/** The most presses that a task may take. */
const most = 6;

/**
 * A reader whose presses are counted: a click, a tap, Enter, Space, a shortcut, or one word or date typed.
 * Moving the focus counts nothing.
 */
class Reader {
	presses = 0;
	constructor(
		readonly page: Page,
		readonly hand: 'pointer' | 'keyboard'
	) {}

	/** Presses a button, link or switch, with the hand of this reader. */
	async press(control: Locator): Promise<void> {
		this.presses++;
		if (this.hand === 'pointer') return control.click();
		await control.focus();
		const isSwitch = (await control.getAttribute('type')) === 'checkbox';
		await this.page.keyboard.press(isSwitch ? 'Space' : 'Enter');
	}

	/** Presses a shortcut, which readers without a keyboard do by its button. */
	async shortcut(key: string, button: Locator): Promise<void> {
		if (this.hand === 'pointer') return this.press(button);
		this.presses++;
		await this.page.keyboard.press(key);
	}

	/** Types a date into a field: one press. */
	async typeDate(field: Locator, iso: string): Promise<void> {
		this.presses++;
		await field.focus();
		await field.fill(iso);
		await field.blur();
	}
}

const hands = [
	['on a desktop @all', { width: 1280, height: 800 }, 'pointer'],
	['on a phone @all', { width: 390, height: 780 }, 'pointer'],
	['by keyboard alone', { width: 1280, height: 800 }, 'keyboard']
] as const;

for (const [where, viewport, hand] of hands) {
	test.describe(where, () => {
		test.use({ viewport });
		let reader: Reader;
		test.beforeEach(async ({ page }) => {
			await openQuickly(page, '/');
			reader = new Reader(page, hand);
		});
		test.afterEach(() => {
			expect(reader.presses).toBeLessThanOrEqual(most);
		});

		test(`what was in force on 15 April 2016, and who says so, is found in ${most} presses`, async ({
			page
		}) => {
			await reader.typeDate(page.getByLabel('Date', { exact: true }).first(), '2016-04-15');
			const sentence = page.locator('.panel > .date-sentence');
			await expect(sentence).toContainText('15 April 2016');
			await expect(sentence).toContainText('cessation of hostilities');
			await expect(sentence).toContainText(/according to (Noria|Crisis Group|Lister)/);
			await expect(sentence).toBeInViewport();
		});

		test(`everything about Madaya or Zabadani from August 2015 to January 2016 is found in ${most} presses`, async ({
			page
		}) => {
			await reader.shortcut('4', page.getByRole('button', { name: /^Zabadani and Madaya/ }));
			await reader.typeDate(page.getByLabel('Date', { exact: true }).first(), '2015-08-01');
			await reader.typeDate(page.getByLabel('Last day of a range', { exact: true }), '2016-01-31');
			await expect(page.getByRole('heading', { name: /1 August 2015/ })).toBeVisible();
			await expect(page).toHaveURL(/date=2015-08-01..2016-01-31&zone=zabadani/);
			expect(await page.locator('.passage').count()).toBeGreaterThan(3);
			await expect(
				page
					.locator('.passage')
					.filter({ hasText: /Madaya|Zabadani/ })
					.first()
			).toBeAttached();
		});

		test(`where sources disagree about Idlib is found in ${most} presses`, async ({ page }) => {
			await reader.shortcut('2', page.getByRole('button', { name: /^Idlib/ }));
			await reader.press(page.locator('summary').filter({ hasText: 'Filters' }));
			await reader.press(page.getByLabel(/where sources disagree/));
			await expect(page).toHaveURL(/zone=idlib&disputed=yes/);
			const disputed = page
				.locator('.passage')
				.filter({ has: page.getByRole('link', { name: /^Sources disagree: .+\?$/ }) });
			expect(await disputed.count()).toBeGreaterThan(0);
			expect(await page.locator('.passage').count()).toBe(await disputed.count());
		});
	});
}
