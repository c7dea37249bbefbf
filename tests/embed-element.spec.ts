import fc from 'fast-check';
import { liveMap, openHost, permalinksOf, whileDrawing } from './support/host-pages.ts';
import { expect, test } from './support/site.ts';

/** The element as a host page sees it. */
type Element_ = HTMLElement & {
	setView(view: string): void;
	getView(): Promise<string>;
	date: string;
};

test('the element shows picture and link, then the live map, and tells and does what pages ask', async ({
	page,
	baseURL
}) => {
	const { zone } = await permalinksOf(page.request, baseURL!);
	const id = zone!.split('/')[1]!;
	await openHost(
		page,
		`<p style="height:1200px">Above</p>
		<truce-atlas zone="${id}"><a href="${baseURL}/${zone}/">A zone</a></truce-atlas>
		<script src="${baseURL}/embed.js"></script>
		<script>window.told = []; for (const type of ['ready', 'view', 'select', 'error'])
			document.querySelector('truce-atlas').addEventListener(type, () => told.push(type));</script>`
	);
	await expect(page.getByRole('link', { name: 'A zone' })).toBeVisible();
	expect(await page.locator('truce-atlas iframe').count()).toBe(0);
	await page.locator('truce-atlas').scrollIntoViewIfNeeded();
	await expect(page.locator('truce-atlas iframe:not(.silent)')).toBeAttached();
	await page.locator('truce-atlas').evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const frame = page.locator('truce-atlas iframe').last().contentFrame();
	await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
	const opening = await page.locator('truce-atlas').evaluate((element: Element_) => element.getView());
	const sentence = await frame.locator('.sentence').textContent();
	await frame.locator('.time button').last().click();
	await expect(frame.locator('.sentence')).not.toHaveText(sentence ?? '');
	const back = await page.locator('truce-atlas').evaluate((element: Element_, view) => {
		element.setView(view);
		return element.getView();
	}, opening);
	expect(back).toBe(opening);
	await expect(frame.locator('.sentence')).toHaveText(sentence ?? '');
	expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(
		expect.arrayContaining(['ready', 'view'])
	);
});

test('the element works as frameworks treat it: made by script, filled in later, moved, changed and removed @all', async ({
	page,
	baseURL
}) => {
	test.setTimeout(400_000);
	const faults: Error[] = [];
	page.on('pageerror', (fault) => faults.push(fault));
	const { zone, truce } = await permalinksOf(page.request, baseURL!);
	await openHost(page, '<div id="first"></div><div id="second"></div>');
	await page.evaluate((script) => {
		const early = Object.assign(document.createElement('truce-atlas'), { theme: 'dark' });
		document.querySelector('#first')!.append(early);
		document.head.append(Object.assign(document.createElement('script'), { src: script }));
		return customElements.whenDefined('truce-atlas');
	}, `${baseURL}/embed.js`);
	const element = page.locator('truce-atlas');
	await expect(element).toHaveAttribute('theme', 'dark');
	await element.evaluate((made, id) => made.setAttribute('zone', id), zone!.split('/')[1]!);
	const frame = page.locator('truce-atlas iframe').last().contentFrame();
	await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');

	await element.evaluate((made) => made.removeAttribute('theme'));
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
	await frame.locator('.time button').last().click();
	const seen = await element.evaluate((made: Element_) => made.getView());
	await element.evaluate((made) => document.querySelector('#second')!.append(made));
	await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
	expect(await element.evaluate((made: Element_) => made.getView())).toBe(seen);

	await element.evaluate((made, id) => {
		made.addEventListener('error', () => (made.dataset.fault = 'told'));
		made.removeAttribute('zone');
		made.setAttribute('truce', id);
		Object.assign(made, { theme: false });
	}, truce!.split('/')[1]!);
	await expect(frame.locator('main')).toHaveAttribute('data-path', truce!, whileDrawing);
	await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
	await expect(element).not.toHaveAttribute('data-fault');
	await expect(element).not.toHaveAttribute('theme');

	await page.evaluate((id) => {
		document.querySelector('truce-atlas')!.remove();
		document.querySelector('#first')!.innerHTML = `<truce-atlas zone="${id}" lang="ar"></truce-atlas>`;
	}, zone!.split('/')[1]!);
	const asked = element.evaluate((made: Element_) => made.getView());
	await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
	expect(await asked).toContain('zone=');
	expect(faults).toEqual([]);
});

test('twenty elements with dates of their own all draw as one scrolls, and never hold many surfaces at once @all', async ({
	page,
	baseURL
}) => {
	test.setTimeout(900_000);
	const { zone, truce, view } = await permalinksOf(page.request, baseURL!);
	const kinds = { zone, truce, view };
	const elements = Object.entries({ ...kinds }).map(([kind, path]) => `${kind}="${path!.split('/')[1]}"`);
	const dates = ['date="all"', '', 'theme="dark"'];
	await openHost(
		page,
		`<script src="${baseURL}/embed.js"></script>${Array.from({ length: 20 }, (_, index) => `<truce-atlas ${elements[index % elements.length]} ${dates[Math.floor(index / 3) % dates.length]}></truce-atlas><p>Words</p>`).join('')}`
	);
	for (let index = 0; index < 20; index += 1) {
		const element = page.locator('truce-atlas').nth(index);
		await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
		const frame = element.locator('iframe').contentFrame();
		await expect(
			frame.locator('.poster [role="img"], .drawn svg, canvas').filter({ visible: true })
		).not.toHaveCount(0);
		await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
		const counts = await Promise.all(page.frames().map((one) => one.locator('canvas').count()));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThan(9);
	}
	const first = page.locator('truce-atlas').first();
	await first.evaluate((one) => one.scrollIntoView({ block: 'center' }));
	await expect(first.locator('iframe').contentFrame().locator(liveMap)).toBeVisible(whileDrawing);
});

test('a thousand random messages, to the frame and to its host, change nothing and throw nothing @all', async ({
	page,
	baseURL
}) => {
	const faults: Error[] = [];
	page.on('pageerror', (fault) => faults.push(fault));
	const { zone } = await permalinksOf(page.request, baseURL!);
	await openHost(
		page,
		`<truce-atlas zone="${zone!.split('/')[1]}"></truce-atlas><iframe id="other"></iframe><script src="${baseURL}/embed.js"></script>`
	);
	const frame = page.locator('truce-atlas iframe').last().contentFrame();
	await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
	const protocol = fc.oneof(fc.constant('truce-atlas/1'), fc.string());
	const type = fc.constantFrom('setView', 'getView', 'ready', 'view', 'select', 'height', 'error', 'link');
	const junk = fc.oneof(
		fc.jsonValue(),
		fc.record({ protocol, type, view: fc.oneof(fc.integer(), fc.constant(null), fc.array(fc.string())) }),
		fc.record({ protocol, type, height: fc.oneof(fc.string(), fc.double()), request: fc.string() }),
		fc.record({
			message: fc.constantFrom('height', 'ready', 'link'),
			value: fc.jsonValue(),
			secret: fc.string()
		}),
		fc.string().map((text) => `pymxPYMx${text}`)
	);
	const messages: readonly unknown[] = fc.sample(junk, { numRuns: 1000, seed: 1 });
	const told = await page.locator('truce-atlas').evaluate(async (element: Element_, posted) => {
		const inner = element.shadowRoot!.querySelector('iframe')!;
		const before = [await element.getView(), inner.style.blockSize, element.outerHTML];
		const other = (document.querySelector('#other') as HTMLIFrameElement).contentWindow!;
		const fromOther = other.document.createElement('script');
		fromOther.textContent = `addEventListener('message', ({ data }) => parent.postMessage(data, '*'))`;
		other.document.body.append(fromOther);
		for (const message of posted) {
			inner.contentWindow!.postMessage(message, '*');
			other.postMessage(message, '*');
			window.postMessage(message, '*');
		}
		other.postMessage({ protocol: 'truce-atlas/1', type: 'height', height: 1234 }, '*');
		return { before, after: [await element.getView(), inner.style.blockSize, element.outerHTML] };
	}, messages);
	expect(told.after).toEqual(told.before);
	await expect(frame.locator(liveMap)).toBeVisible();
	expect(faults).toEqual([]);
});

test('the paragraphs of the article on the site drive its map, and each has its passages @all', async ({
	page,
	baseURL
}) => {
	await page.goto(`${baseURL}/about/article/`);
	const frame = page.locator('truce-atlas iframe').last().contentFrame();
	const paragraphs = page.locator('[data-view]');
	await paragraphs.first().scrollIntoViewIfNeeded();
	await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
	const read = async (index: number): Promise<string> => {
		const paragraph = paragraphs.nth(index);
		await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		await expect(paragraph).toHaveAttribute('aria-current', 'true');
		await expect(paragraph.locator('a').first()).toHaveAttribute('href', /\/passages\//);
		return (await frame.locator('.time .day').textContent()) ?? '';
	};
	const last = (await paragraphs.count()) - 1;
	const opening = await read(0);
	await read(last);
	await expect(frame.locator('.time .day')).not.toHaveText(opening);
	await read(0);
	await expect(frame.locator('.time .day')).toHaveText(opening);
});
