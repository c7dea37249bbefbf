import { permalinksOf } from './support/host-pages.ts';
import { expect, openQuickly, test } from './support/site.ts';

test('every kind of record leads from its page to the builder, which embeds just it @all', async ({
	page,
	baseURL
}) => {
	test.setTimeout(600_000);
	for (const path of Object.values(await permalinksOf(page.request, baseURL!))) {
		await page.goto(`/${path}/`);
		const way = page.locator('.record-header a[href*="embed="]');
		await openQuickly(page, new URL((await way.getAttribute('href'))!, page.url()).href);
		const dialog = page.getByRole('dialog');
		await expect(dialog.locator('textarea').first()).toHaveValue(`${baseURL}/${path}/`);
		await expect(dialog.locator('iframe').contentFrame().locator('main')).toHaveAttribute('data-path', path);
		await expect(dialog.locator('textarea').nth(1)).toHaveValue(new RegExp(`/embed/${path}/\\?date=`));
	}
});

test('link, frame, element, words and picture all follow what is chosen in the builder @all', async ({
	page,
	baseURL
}) => {
	const { zone } = await permalinksOf(page.request, baseURL!);
	const id = zone!.split('/')[1]!;
	await openQuickly(page, `/?zone=${id}&date=all`);
	const menu = page.getByRole('button', { name: 'Menu' });
	if (await menu.isVisible()) await menu.click();
	await page.getByRole('button', { name: 'Embed' }).click();
	const dialog = page.getByRole('dialog');
	const [link, frame, element] = [0, 1, 2].map((index) =>
		dialog.locator('.snippets > .snippet textarea').nth(index)
	);
	await expect(link!).toHaveValue(`${baseURL}/${zone}/?date=all`);
	await expect(frame!).toHaveValue(/\?date=all&amp;/);
	await expect(element!).toHaveValue(/ date="all"/);
	await expect(element!).not.toHaveValue(/<img/);

	await dialog.getByLabel('Legend').uncheck();
	await dialog.getByLabel('Theme').selectOption('dark');
	await dialog.getByLabel('Language').selectOption('ar');
	await expect(link!).toHaveValue(`${baseURL}/ar/${zone}/?date=all&theme=dark`);
	await expect(element!).toHaveValue(/ theme="dark" .*lang="ar" without="legend"/);
	const preview = dialog.locator('iframe').contentFrame();
	await expect(preview.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');

	await dialog.locator('summary').last().click();
	const alternative = dialog.locator('details[open] textarea').first();
	await expect(alternative).toHaveValue(/[\u0600-\u06ff]/);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		dialog.locator('details[open] button', { hasText: 'SVG' }).click()
	]);
	const drawn = (await (await file.createReadStream()).toArray()).join('');
	expect(drawn).toContain('direction="rtl"');
	expect(drawn).toMatch(/[\u0600-\u06ff]/);
});
