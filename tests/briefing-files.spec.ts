import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { DOMParser } from '@xmldom/xmldom';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { hashOf, plainOwnBriefing } from './support/linked-briefing.ts';
import { expect, languagePaths, test } from './support/site.ts';

/** Keeps a briefing of two scenes and opens what can be made of it. */
async function openFiles(page: Page, count = 2): Promise<void> {
	await page.goto(`/briefings/own/${hashOf(plainOwnBriefing(count))}`);
	await page.getByRole('button', { name: 'Keep it in this browser' }).click();
	await page.getByText('Slides, handout and pictures').click();
}

/** Presses a button and unzips the file that comes. */
async function unzipped(page: Page, name: string): Promise<Record<string, Uint8Array>> {
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	return unzipSync(readFileSync(await (await saving).path()));
}

test('slides of one’s own briefing are a whole file with a slide a scene, and its handout has a page a scene @all', async ({
	page
}) => {
	await openFiles(page);
	const parts = await unzipped(page, 'Slides (PowerPoint)');
	const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	expect(slides).toHaveLength(2);
	for (const name of slides) {
		const xml = strFromU8(parts[name]!);
		expect(new DOMParser().parseFromString(xml, 'text/xml').documentElement?.nodeName).toBe('p:sld');
		expect(xml).toContain('For discussion');
	}
	await page.getByRole('link', { name: 'Handout: Made for tests' }).click();
	await expect(page.locator('.sheet')).toHaveCount(2);
	await expect(page.locator('.sheet').first()).toContainText('For discussion');
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
		.analyze();
	expect(violations).toEqual([]);
});

for (const [format, start] of [
	['PNG', [0x89, 0x50, 0x4e, 0x47]],
	['SVG', [...Buffer.from('<svg')]]
] as const) {
	test(`the zip of ${format} pictures holds one a scene @all`, async ({ page }) => {
		await openFiles(page);
		const pictures = Object.values(await unzipped(page, `Pictures (${format})`));
		expect(pictures).toHaveLength(2);
		for (const picture of pictures) expect([...picture.subarray(0, 4)]).toEqual(start);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a press that would make nothing cannot be made, and the page says why @all', async ({ page }) => {
		await page.goto('/briefings/');
		await page.locator('.ways a[href$="/files/"]').first().click();
		await expect(page.getByRole('button', { name: 'Slides (PowerPoint)' })).toBeDisabled();
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.locator('noscript p')).toContainText('Making files needs JavaScript');
	});
});

test('work that is stopped leaves no file @all', async ({ page }) => {
	await openFiles(page, 30);
	const saved: string[] = [];
	page.on('download', (download) => saved.push(download.suggestedFilename()));
	await page.getByRole('button', { name: 'Pictures (PNG)' }).click();
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await expect(page.getByText('Stopped; no file was saved.')).toBeVisible();
	expect(saved).toEqual([]);
});

for (const [language, root] of languagePaths) {
	test(`the handout in ${language} prints a page a scene, and one of sources, on A4 and on Letter @all`, async ({
		page
	}) => {
		await page.goto(`${root}briefings/own/handout/${hashOf(plainOwnBriefing(3))}`);
		await expect(page.locator('.sheet')).toHaveCount(3);
		const pages = 3 + (await page.locator('.sources').count());
		for (const paper of ['A4', 'Letter']) {
			if (paper === 'Letter') await page.locator('[data-letter]').check();
			const pdf = await page.pdf({ preferCSSPageSize: true });
			expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), paper).toHaveLength(pages);
		}
	});
}
