import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from '@playwright/test';
import { expect, languagePaths, test } from './support/site.ts';

/** A page of each kind, by its path below the root of a language. */
const pages = [
	'zones/idlib/',
	'zones/country/',
	'truces/cessation-2016-02/',
	'situations/siege-eastern-aleppo/',
	'sources/noria-2016/',
	'disputes/reuters-report-year/',
	'places/madaya/',
	'actors/ahrar-al-sham/',
	'passages/noria-2016-p20-g/',
	'passages/',
	'disputes/',
	'about/',
	'changes/',
	'builders/',
	'views/cessation-holds/'
] as const;

/** The kinds that differ most, which every run looks at; the others are left to the longer one. */
const telling = ['disputes/reuters-report-year/', 'places/madaya/'];
const isWhole = Boolean(process.env.TEST_ALL);

/** The linked data of a page. */
async function linkedData(page: Page): Promise<Record<string, unknown>> {
	const text = await page.locator('script[type="application/ld+json"]').textContent();
	return JSON.parse(text ?? '') as Record<string, unknown>;
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const [language, root] of languagePaths) {
		const mark = language === 'ar' ? '' : ' @all';
		test(`every kind of page is read in ${language}, in its direction, with its version${mark}`, async ({
			page
		}) => {
			for (const path of isWhole ? pages : telling) {
				await page.goto(root + path);
				await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(page.locator('#cite-own')).toContainText('0.1.0');
				expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBe(4);
				expect(await page.locator('link[rel="canonical"]').count()).toBe(1);
				expect(await page.locator('meta[name="description"]').count()).toBe(1);
			}
		});
	}

	test('a zone shows where it lies, its time line, how its outlines were made, and its passages in order', async ({
		page
	}) => {
		await page.goto('/zones/idlib/');
		await expect(page.locator('.record-header svg')).toBeVisible();
		await expect(page.locator('.record-time-line')).toBeVisible();
		expect(await page.locator('.outline-card svg').count()).toBeGreaterThanOrEqual(3);
		expect(await page.locator('.passage').count()).toBeGreaterThan(10);
		const [explore, article] = [
			page.locator('.record-header .button').first(),
			page.locator('.passage .ways a').first()
		];
		expect(await explore.getAttribute('href')).toContain('?zone=idlib');
		expect(await article.getAttribute('href')).toContain('#:~:text=');
	});

	test('a truce shows its accounts side by side, a source how much of it is retold', async ({ page }) => {
		await page.goto('/truces/cessation-2016-02/');
		expect(await page.locator('.account').count()).toBeGreaterThanOrEqual(3);
		await page.goto('/sources/noria-2016/');
		const first = page.locator('.paragraphs a').first();
		const target = (await first.getAttribute('href'))!;
		await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeVisible();
	});
});

test('no page is heavier than 60 KB before pictures', () => {
	const folder = process.env.BUILD_DIR ?? 'build';
	for (const [, root] of languagePaths)
		for (const path of pages) {
			const html = readFileSync(`${folder}${root}${path}index.html`);
			const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
			expect(brotliCompressSync(html, { params }).length, root + path).toBeLessThan(60_000);
		}
});

test('a page is cited by one press and by files that reference managers read', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/fr/zones/idlib/');
	await page.getByRole('button', { name: 'Copier' }).first().click();
	await expect(page.locator('[data-copy-status]')).toHaveText('Copié');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/Idlib.*0\.1\.0.*\/fr\/zones\/idlib\/$/);
	for (const format of ['json', 'bib', 'ris']) {
		const text = await (await page.request.get(`/fr/zones/idlib/cite.${format}`)).text();
		const [item] = new Cite(text).data;
		expect(item).toMatchObject({
			title: 'Idlib',
			URL: expect.stringMatching(/\/fr\/zones\/idlib\/$/) as unknown
		});
	}
	expect(await page.locator('meta[name="citation_title"]').getAttribute('content')).toBe('Idlib');
});

test('a view is cited by one press, with its date, its version and files that reference managers read @all', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/fr/?zone=idlib');
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/fr\/$/);
	expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBe(4);
	expect(await linkedData(page)).toMatchObject({ '@type': 'Map', isBasedOn: { '@type': 'Dataset' } });
	await page.getByRole('button', { name: 'Partager', exact: true }).first().click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Copier la référence' }).click();
	await expect(dialog.getByRole('status')).toHaveText('La référence a été copiée.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/Idlib.*version 0\.1\.0.*\/fr\/\?date=\d{4}-\d\d-\d\d&zone=idlib$/);
	for (const name of ['CSL-JSON', 'BibTeX', 'RIS']) {
		const href = await dialog.getByRole('link', { name }).getAttribute('href');
		const [item] = new Cite(decodeURIComponent(href!.replace(/^data:[^,]*,/, ''))).data;
		expect(item).toMatchObject({ URL: expect.stringMatching(/\/fr\/\?date=.*&zone=idlib$/) as unknown });
	}
});

test('a passage is cited beside the article that it retells', async ({ page }) => {
	await page.goto('/passages/noria-2016-p20-g/');
	await expect(page.locator('#cite-original')).toContainText('Legrand');
	expect(await page.locator('.Z3988').count()).toBe(2);
	const href = await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href');
	const { data } = new Cite(decodeURIComponent(href!.replace(/^data:[^,]*,/, '')));
	expect(data.map(({ author }) => JSON.stringify(author)).join()).toContain('Legrand');
});

test('linked data name what each page is about', async ({ page }) => {
	const kinds = [
		['zones/idlib/', 'Place'],
		['truces/cessation-2016-02/', 'Event'],
		['disputes/reuters-report-year/', 'Question'],
		['places/madaya/', 'Place'],
		['passages/noria-2016-p20-g/', 'Claim']
	] as const;
	for (const [path, kind] of kinds) {
		await page.goto(`/ar/${path}`);
		const { about, inLanguage } = await linkedData(page);
		expect(about).toMatchObject({ '@type': kind });
		expect(inLanguage).toBe('ar');
	}
	await page.goto('/about/');
	expect(await linkedData(page)).toMatchObject({ '@type': 'Dataset', temporalCoverage: /^\d{4}-/ });
});

test('the table of all passages is filtered and sorted', async ({ strictPage: page }) => {
	await page.goto('/passages/');
	const rows = page.locator('[data-table] tbody tr:not([hidden])');
	const all = await rows.count();
	await page.getByLabel('Zones').selectOption('ghouta');
	const some = await rows.count();
	expect(some).toBeGreaterThan(3);
	expect(some).toBeLessThan(all);
	await expect(page.locator('[data-count]')).toContainText(`${some} of ${all}`);
	await page.getByLabel('Zones').selectOption('');
	await page.getByRole('button', { name: 'Article' }).click();
	await expect(page.getByRole('columnheader', { name: 'Article' })).toHaveAttribute('aria-sort', 'ascending');
	await expect(rows.first().locator('a')).toContainText('Cafarella');
});

test('the data of a release stay under its number, and the package knows their sums', async ({ request }) => {
	const text = await (await request.get('/data/atlas.json')).text();
	expect(await (await request.get('/v/0.1.0/data/atlas.json')).text()).toBe(text);
	const { resources } = (await (await request.get('/data/datapackage.json')).json()) as {
		resources: { path: string; bytes: number }[];
	};
	const atlas = resources.find(({ path }) => path === 'atlas.json');
	expect(atlas?.bytes).toBe(Buffer.byteLength(text));
	const sitemap = await (await request.get('/sitemap.xml')).text();
	expect(sitemap.match(/<loc>/g)?.length).toBeGreaterThan(2000);
	expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
});

test('an address that leads nowhere helps in every language, at any depth', async ({ page }) => {
	const answer = await page.goto('/zones/nowhere/at/all/');
	expect(answer?.status()).toBe(404);
	for (const [language, root] of languagePaths) {
		const section = page.locator(`section[lang="${language}"]`);
		await expect(section.getByRole('heading')).toBeVisible();
		expect(await section.getByRole('link').first().getAttribute('href')).toBe(root);
	}
});

test('an address that leads nowhere is answered in its own language first, and a folder by what lists it', async ({
	page
}) => {
	await page.goto('/ar/zones/nowhere/');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('section').first()).toHaveAttribute('lang', 'ar');
	await page.goto('/fr/sources/');
	await expect(page).toHaveURL('/fr/about/#sources');
	await page.goto('/data/');
	await expect(page).toHaveURL('/builders/');
});

test('nothing runs out of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	const wide = ['zones/aleppo/', 'ar/truces/cessation-2016-02/', 'fr/passages/'];
	for (const path of isWhole ? [...wide, ...pages.map((one) => `ar/${one}`)] : wide) {
		await page.goto(`/${path}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
	}
});

for (const [language, root] of languagePaths)
	for (const theme of ['light', 'dark'] as const) {
		const mark = language === 'ar' && theme === 'dark' ? '' : ' @all';
		test(`axe objects to nothing on the ${language} pages in ${theme}${mark}`, async ({ page }) => {
			test.setTimeout(120_000);
			await page.emulateMedia({ colorScheme: theme });
			for (const path of isWhole ? pages : telling) {
				await page.goto(root + path);
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
					.analyze();
				const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
				expect(told, path).toEqual([]);
			}
		});
	}
