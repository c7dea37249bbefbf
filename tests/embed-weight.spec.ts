import { brotliCompressSync } from 'node:zlib';
import { openHost, permalinksOf } from './support/host-pages.ts';
import { expect, test } from './support/site.ts';

test('the script for host pages is smaller than 6 KB, and asks nothing of its page', async ({
	request,
	baseURL
}) => {
	const script = await (await request.get(`${baseURL}/embed.js`)).body();
	expect(brotliCompressSync(script).length).toBeLessThan(6 * 1024);
	expect(script.toString()).not.toMatch(/\b(?:import|require)\b\s*[({"']/);
});

test('the first view of a frame weighs less than 60 KB, and what is not seen loads no map', async ({
	page,
	baseURL
}) => {
	const { truce } = await permalinksOf(page.request, baseURL!);
	const answers: Promise<number>[] = [];
	page.on('response', (response) => {
		if (!response.url().startsWith(baseURL!)) return;
		answers.push(response.body().then((body) => brotliCompressSync(body).length));
	});
	await openHost(
		page,
		`<p style="height:1500px"></p><iframe src="${baseURL}/embed/${truce}/" width="640" height="700"></iframe>`
	);
	await expect(page.frameLocator('iframe').locator('[data-start]')).not.toHaveAttribute('hidden');
	await page.waitForLoadState('networkidle');
	const weight = (await Promise.all(answers)).reduce((sum, bytes) => sum + bytes, 0);
	expect(weight).toBeGreaterThan(0);
	expect(weight).toBeLessThan(60 * 1024);
});
