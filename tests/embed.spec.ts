import {
	discover,
	hostOrigin,
	openHost,
	pymMarkup,
	wordPressMarkup,
	wordPressScript
} from './support/host-pages.ts';
import { expect, test } from './support/site.ts';

const kinds = [
	'zones/idlib',
	'truces/cessation-2016-02',
	'situations/siege-eastern-ghouta',
	'passages/noria-2016-p24-a',
	'disputes/zabadani-idlib-breaking',
	'views/buffer-zone-sizes'
];
const drawn = '[data-drawn="true"]';

for (const [index, path] of kinds.entries()) {
	test(`a link to ${path}, pasted in WordPress, becomes a live map of its own height${index > 1 ? ' @all' : ''}`, async ({
		page,
		baseURL
	}) => {
		const reply = await discover(page, baseURL!, `/${path}/`);
		expect(reply).toMatchObject({ version: '1.0', type: 'rich' });
		expect([typeof reply.width, typeof reply.height]).toEqual(['number', 'number']);
		await openHost(page, wordPressMarkup(reply, baseURL!, 'q7Xk2mN9Lw') + wordPressScript);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator(drawn)).toBeVisible({ timeout: 20_000 });
		await expect(page.locator('iframe')).toHaveAttribute('data-told', /^\d+$/);
		const height = Number(await page.locator('iframe').getAttribute('height'));
		expect(height).toBeGreaterThan(300);
		expect(await frame.locator('main').evaluate((main) => main.scrollHeight <= innerHeight)).toBe(true);
	});
}

test('a link in a sealed frame is never dead: WordPress is asked, and the address can be copied', async ({
	page,
	baseURL
}) => {
	const reply = await discover(page, baseURL!, '/passages/noria-2016-p24-a/');
	await openHost(page, wordPressMarkup(reply, baseURL!, 'abc') + wordPressScript);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-start]')).toBeAttached();
	await frame.locator('.sources a').first().click();
	await expect(frame.locator('[data-address] input')).toHaveValue(/^https:\/\//);
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { links: string[] }).links))
		.toEqual([`${baseURL}/passages/noria-2016-p24-a/`]);
});

test('pym hosts, and hosts with a strict policy of their own, size the frame', async ({ page, baseURL }) => {
	await openHost(page, pymMarkup(`${baseURL}/fr/embed/zones/aleppo/`, 'map-1'), {
		'Content-Security-Policy': `default-src 'none'; frame-src ${baseURL}; script-src 'unsafe-inline'; style-src 'unsafe-inline'`
	});
	await expect(page.frameLocator('iframe').locator(drawn)).toBeVisible({ timeout: 20_000 });
	await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'fr');
	await expect(page.locator('iframe')).toHaveAttribute('height', /^\d{3,4}$/);
});

test('the element shows picture and link, then the live map, and obeys only what it understands', async ({
	page,
	baseURL
}) => {
	await openHost(
		page,
		`<p style="height:1200px">Above</p>
		<truce-atlas zone="zabadani" date="2015-09-28"><a href="${baseURL}/zones/zabadani/">Zabadani</a></truce-atlas>
		<script src="${baseURL}/embed.js"></script>
		<script>window.told = []; for (const type of ['ready', 'view', 'select', 'error'])
			document.querySelector('truce-atlas').addEventListener(type, ({ detail }) => told.push([type, detail]));</script>`
	);
	await expect(page.getByRole('link', { name: 'Zabadani' })).toBeVisible();
	expect(await page.locator('truce-atlas iframe').count()).toBe(0);
	await page.locator('truce-atlas').scrollIntoViewIfNeeded();
	await expect(page.locator('truce-atlas iframe:not(.silent)')).toBeAttached();
	await page.locator('truce-atlas').evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const frame = page.frameLocator('truce-atlas iframe');
	await expect(frame.locator(drawn)).toBeVisible({ timeout: 20_000 });
	await expect(frame.locator('.sentence strong')).toContainText('28 September 2015');
	const answers = await page.evaluate(async () => {
		const element = document.querySelector('truce-atlas') as HTMLElement & {
			setView(view: string): void;
			getView(): Promise<string>;
		};
		const { contentWindow } = element.shadowRoot!.querySelector('iframe')!;
		const before = await element.getView();
		for (const junk of [
			null,
			7,
			'pym',
			[],
			{ protocol: 'truce-atlas/1' },
			{ protocol: 'truce-atlas/1', type: 'setView', view: {} }
		])
			contentWindow!.postMessage(junk, '*');
		const after = await element.getView();
		element.setView('date=2016-05-05');
		return { before, after, then: await element.getView() };
	});
	expect(answers.before).toContain('date=2015-09-28');
	expect(answers.after).toBe(answers.before);
	expect(answers.then).toContain('date=2016-05-05');
	await expect(frame.locator('.sentence strong')).toContainText('5 May 2016');
	const told = await page.evaluate(() =>
		(window as unknown as { told: [string][] }).told.map(([type]) => type)
	);
	expect(told).toEqual(expect.arrayContaining(['ready', 'view', 'error']));
});

test('twenty embeds on one page all show their map, and those out of sight give their surface back @all', async ({
	page,
	baseURL
}) => {
	test.setTimeout(60_000);
	const zones = ['aleppo', 'idlib', 'ghouta', 'zabadani', 'buffer-zone'];
	const frames = Array.from(
		{ length: 20 },
		(_, index) =>
			`<iframe src="${baseURL}/embed/zones/${zones[index % 5]}/" width="600" height="600" loading="lazy"></iframe>`
	);
	await openHost(page, frames.join('<br>'));
	for (const index of [0, 9, 19]) {
		const frame = page.locator('iframe').nth(index);
		await frame.scrollIntoViewIfNeeded();
		await expect(frame.contentFrame().locator('.poster svg')).toBeAttached();
		await expect(frame.contentFrame().locator(drawn)).toBeVisible({ timeout: 20_000 });
	}
	const first = page.locator('iframe').first().contentFrame();
	await expect(first.locator('canvas')).toHaveCount(0);
	await expect(first.locator('.poster svg')).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	for (const path of ['embed/zones/idlib/', 'ar/embed/passages/noria-2016-p24-a/']) {
		test(`${path} shows map, words and link`, async ({ page }) => {
			await page.goto(`/${path}`);
			await expect(page.locator('.poster svg')).toBeVisible();
			await expect(page.locator('.sentence')).toBeVisible();
			await expect(page.locator('.more a')).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		});
	}
});

test('without WebGL, and with its data blocked, a frame keeps map picture, words and link', async ({
	page,
	baseURL
}) => {
	const reply = await discover(page, baseURL!, '/zones/ghouta/');
	for (const refused of ['webgl', 'data'] as const) {
		if (refused === 'webgl')
			await page.addInitScript(() => {
				HTMLCanvasElement.prototype.getContext = () => null;
			});
		else await page.route('**/embed/records.json', (route) => route.abort());
		await openHost(page, wordPressMarkup(reply, baseURL!, 'abc') + wordPressScript);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('[data-fault]')).toBeVisible({ timeout: 20_000 });
		await expect(frame.locator('.poster svg')).toBeVisible();
		await expect(frame.locator('.sentence')).toBeVisible();
		await expect(frame.locator('.more a')).toBeVisible();
	}
});

test('a frame asks no third party, sets no cookie, stores nothing, and starts light in weight', async ({
	page,
	baseURL
}) => {
	const hosts = new Set<string>();
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http')) hosts.add(origin);
	});
	await openHost(page, `<iframe src="${baseURL}/embed/zones/idlib/" width="600" height="700"></iframe>`);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator(drawn)).toBeVisible({ timeout: 20_000 });
	expect([...hosts].sort()).toEqual([hostOrigin, new URL(baseURL!).origin].sort());
	expect(await page.context().cookies()).toEqual([]);
	const stored = await frame.locator('main').evaluate(() => localStorage.length + sessionStorage.length);
	expect(stored).toBe(0);
});

test('a card of Open Graph has a picture of its own, as a PNG', async ({ page, baseURL }) => {
	for (const path of ['/views/cessation-holds/', '/ar/zones/idlib/', '/fr/passages/noria-2016-p24-a/']) {
		await page.goto(path);
		const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
		const answer = await page.request.get(baseURL + new URL(picture!).pathname);
		expect(answer.headers()['content-type']).toContain('image/png');
		expect((await answer.body()).length).toBeGreaterThan(20_000);
		expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBeTruthy();
		expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toContain(path);
	}
});
