import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, mapDrawn, openQuickly, test } from './support/site.ts';

test.describe('the search', () => {
	test('goes to a typed date, shows what rests on a source, and leads to the page of others @all', async ({
		strictPage: page
	}) => {
		await openQuickly(page, '/');
		const box = page.getByRole('combobox', { name: 'Search' });
		const follow = async (words: string): Promise<void> => {
			await box.fill(words);
			await expect(page.getByRole('option').first()).toBeVisible();
			await box.press('Enter');
		};
		await follow('15 April 2016');
		await expect(page).toHaveURL(/date=2016-04-15/);
		await follow('rare deal falls victim');
		await expect(page.getByRole('button', { name: /^resting on Reuters/ })).toBeVisible();
		expect(await page.locator('.passage').count()).toBeGreaterThan(0);
		await follow('450 fighters civilians evacuated');
		await expect(page.getByRole('heading', { level: 1, name: 'Reuters' })).toBeVisible();
	});
});

test.describe('comparing', () => {
	test('two dates lie side by side, and what differs is said in words @all', async ({ strictPage: page }) => {
		await page.goto('/?date=2016-03-05');
		await mapDrawn(page);
		await page.keyboard.press('c');
		await expect(page.locator('.live')).toHaveCount(2);
		await page.getByRole('textbox', { name: 'The other date' }).fill('2016-05-05');
		await page.getByRole('textbox', { name: 'The other date' }).press('Enter');
		await page.getByRole('textbox', { name: 'The other date' }).blur();
		await expect(page).toHaveURL(/compare=2016-05-05/);
		await expect(page.locator('.compare')).toContainText('On 5 May 2016');
		await expect(page.locator('.compare')).toContainText('Aleppo: ');
		await page.reload();
		await expect(page.locator('.live')).toHaveCount(2);
		await page.getByRole('button', { name: 'Stop comparing' }).click();
		await expect(page.locator('.live')).toHaveCount(1);
		await expect(page.locator('.compare summary')).toBeFocused();
	});

	test('two readings of a zone lie over each other, with their areas', async ({ strictPage: page }) => {
		await openQuickly(page, '/?date=2015-10-01&zone=idlib');
		await page.locator('.compare summary').click();
		await page.getByLabel('another reading of Idlib').check();
		await page.getByLabel('one over the other').check();
		await expect(page).toHaveURL(/compare=idlib-[a-z-]+(\+|%20)over/);
		await expect(page.locator('.compare')).toContainText(/They share about [\d,.]+ km²/);
	});

	test('both maps look at the same place when one is moved @all', async ({ strictPage: page }) => {
		await page.goto('/?zone=idlib&compare=2016-05-05');
		await expect(page.locator('.live[data-drawn="true"]')).toHaveCount(2, { timeout: 30_000 });
		await page.locator('.live canvas').first().focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/at=/);
		const scales = await page.locator('.maplibregl-ctrl-scale').allInnerTexts();
		expect(scales[0]).toBe(scales[1]);
	});
});

test.describe('keys', () => {
	test('choose, step, search and close, and do nothing while a field has the focus', async ({
		strictPage: page
	}) => {
		await openQuickly(page, '/?date=2016-02-26');
		await page.keyboard.press('2');
		await expect(page).toHaveURL(/zone=idlib/);
		await page.keyboard.press('n');
		await expect(page.getByRole('heading', { name: /27 February 2016/ })).toBeVisible();
		await page.keyboard.press('/');
		await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
		await page.keyboard.type('n1');
		await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('n1');
		await expect(page).toHaveURL(/zone=idlib/);
		await page.getByRole('button', { name: 'Event after' }).focus();
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/zone=idlib/);
	});

	test('are listed by ?, and single letters can be switched off there, which this browser remembers @all', async ({
		strictPage: page
	}) => {
		await openQuickly(page, '/');
		await page.keyboard.press('?');
		const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
		await expect(help).toBeVisible();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await help.getByRole('checkbox').uncheck();
		await page.keyboard.press('Escape');
		await expect(help).toBeHidden();
		await page.reload();
		await expect(page.getByRole('search')).toBeVisible();
		await page.keyboard.press('2');
		await page.keyboard.press('?');
		await expect(help).toBeHidden();
		await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
		await expect(help).toBeVisible();
		await expect(page).not.toHaveURL(/zone/);
	});

	test('reach places as buttons, which ask about them, and the focus is never lost @all', async ({
		strictPage: page
	}) => {
		await openQuickly(page, '/?zone=zabadani');
		await page.locator('.place').first().focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/point=[\d.,]+&at=/);
		await page.getByRole('button', { name: 'Close' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText('What is said about this point')).toBeHidden();
		expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
	});
});

test.describe('the time line', () => {
	test('says what a phase is under the pointer, and to the keys @all', async ({ strictPage: page }) => {
		await openQuickly(page, '/');
		const cursor = page.getByRole('button', { name: 'Phases on the time line' });
		await cursor.focus();
		await expect(page.locator('.note')).toContainText('It rests on');
		const before = await page.locator('.note').innerText();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.note')).not.toHaveText(before);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/date=/);
		await page.keyboard.press('Escape');
		await expect(page.locator('.note')).toBeHidden();
		const box = (await cursor.boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await expect(page.locator('.note')).toBeVisible();
	});

	for (const [path, key] of [
		['/', 'ArrowRight'],
		['/ar/', 'ArrowLeft']
	] as const) {
		test(`draws a range by keys and by dragging, as time runs in ${path} @all`, async ({
			strictPage: page
		}) => {
			await openQuickly(page, `${path}?date=2016-04-01`);
			const slider = page.locator('.time [role=slider]');
			await slider.focus();
			await page.keyboard.press(`Shift+${key}`);
			await expect(page).toHaveURL(/date=2016-04-01..2016-04-02/);
			await page.keyboard.press(key);
			await expect(page).toHaveURL(/date=2016-04-03/);
			const box = (await slider.boundingBox())!;
			await page.mouse.move(box.x + box.width * 0.5, box.y + 100);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width * 0.6, box.y + 100, { steps: 5 });
			await page.mouse.up();
			await expect(page).toHaveURL(/date=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
			await page.keyboard.press('a');
			await expect(page).toHaveURL(/date=all/);
		});
	}
});

test.describe('sharing', () => {
	test('gives the address of the view also before it is written @all', async ({ strictPage: page }) => {
		await page.goto('/?date=2016-04-10');
		const slider = page.getByRole('slider', { name: 'Date' });
		await slider.press('ArrowRight');
		await expect(page).toHaveURL(/date=2016-04-11/);
		await slider.press('ArrowRight');
		await page.keyboard.press('s');
		await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(/date=2016-04-12/);
	});
	test('makes pictures that carry title, sentence, legend and notes @all', async ({ strictPage: page }) => {
		await page.goto('/?zone=idlib&date=2015-10-01');
		await mapDrawn(page);
		await page.keyboard.press('s');
		await page.getByLabel('Size').selectOption('square');
		const [svg] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as SVG' }).click()
		]);
		const text = readFileSync(await svg.path(), 'utf8');
		for (const part of [
			'On 1 October 2015 · Idlib',
			'As of 1 October 2015',
			' km<',
			'@font-face',
			'zone=idlib'
		])
			expect(text).toContain(part);
		const [png] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as PNG' }).click()
		]);
		expect(png.suggestedFilename()).toBe('idlib-2015-10-01-1400x1400.png');
		const header = readFileSync(await png.path()).subarray(16, 24);
		expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([1400, 1400]);
	});

	test('prints the drawn map and all passages with their references @all', async ({ page }) => {
		await page.goto('/?zone=idlib&date=2015-10-01');
		await mapDrawn(page);
		await page.evaluate(() => {
			window.print = () => dispatchEvent(new Event('beforeprint'));
		});
		await page.keyboard.press('s');
		await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
		await expect(page.locator('.printed > svg')).toBeAttached();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.printed > svg')).toBeVisible();
		await expect(page.locator('.sides')).toBeHidden();
		await expect(page.locator('.references')).toContainText('Noria');
	});

	test('prints the still map before the live one is drawn, in whatever theme @all', async ({ page }) => {
		await page.route('**/data/**', () => {});
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('/?theme=dark');
		await expect(page.locator('[data-live="true"]')).toBeAttached();
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.printed .core svg')).toBeVisible();
		await expect(page.locator('.legend .entries')).toBeVisible();
		await expect(page.locator('.colophon')).toContainText('5 March 2016');
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	});
});

test('axe objects to nothing in the dialogs and while comparing @all', async ({ page }) => {
	for (const [path, key] of [
		['/?zone=idlib&compare=2016-05-05&theme=dark', ''],
		['/ar/?zone=idlib', '?'],
		['/fr/?zone=idlib&theme=dark', 's']
	] as const) {
		await page.goto(path);
		await mapDrawn(page);
		if (key) {
			await page.keyboard.press(key);
			await expect(page.getByRole('dialog')).toBeVisible();
		}
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
			[]
		);
	}
});
