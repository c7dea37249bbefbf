import { expect, type APIRequestContext, type FrameLocator, type Page } from '@playwright/test';

/** The origin of the host pages of the tests, which no server has. */
export const hostOrigin = 'http://host.example';

/** What an oEmbed reply says, as far as hosts read it. */
export interface Reply {
	readonly version: string;
	readonly type: string;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly provider_url: string;
	readonly thumbnail_url: string;
}

/** The map of a frame, once a live one is drawn. */
export const liveMap = '[data-drawn="true"][data-still="false"]';

/** How long a live map may take where WebGL is drawn in software. */
export const whileDrawing = { timeout: 40_000 };

/** The path of one permalink of each kind, in an atlas of any subject. */
export async function permalinksOf(
	request: APIRequestContext,
	root: string
): Promise<Readonly<Record<string, string>>> {
	const published = (await (await request.get(`${root}/data/atlas.json`)).json()) as Readonly<
		Record<string, readonly { readonly id: string; readonly scenes?: readonly { readonly id: string }[] }[]>
	>;
	const first = (name: string, folder = name): string => `${folder}/${published[name]![0]!.id}`;
	return {
		zone: first('zones'),
		truce: first('truces'),
		situation: first('situations'),
		passage: first('passages'),
		dispute: first('disputes'),
		view: first('presetViews', 'views'),
		scene: `${first('briefings')}/${published['briefings']![0]!.scenes![0]!.id}`
	};
}

/** Serves a host page and opens it. */
export async function openHost(
	page: Page,
	body: string,
	headers: Record<string, string> = {}
): Promise<void> {
	await page.route(`${hostOrigin}/**`, (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			headers,
			body: `<!doctype html><html lang="en"><title>An article</title><body style="font:18px serif">${body}</body></html>`
		})
	);
	await page.goto(`${hostOrigin}/article/`);
}

/** The oEmbed reply of a pasted address, found as hosts find it: in the head, within the first 150 KB. */
export async function discover(page: Page, baseURL: string, path: string): Promise<Reply> {
	const html = (await (await page.request.get(`${baseURL}${path}`)).text()).slice(0, 150 * 1024);
	const head = html.slice(0, html.indexOf('</head>'));
	const [link] = /<link[^>]+application\/json\+oembed[^>]*>/.exec(head) ?? [];
	const address = /href="([^"]+)"/.exec(link ?? '')?.[1];
	if (!address) throw new Error(`${path} has no oEmbed link in its head`);
	const local = new URL(baseURL).origin + new URL(address).pathname;
	return (await page.request.get(`${local}?maxwidth=600&maxheight=900&format=json`)).json() as Promise<Reply>;
}

/** What WordPress leaves of an oEmbed reply: one quotation and one frame, sealed, hidden until it speaks. */
export function wordPressMarkup(reply: Reply, baseURL: string, secret: string): string {
	const src = /<iframe[^>]+src="([^"]+)"/.exec(reply.html)?.[1] ?? '';
	const title = /<iframe[^>]+title="([^"]+)"/.exec(reply.html)?.[1] ?? '';
	const local = onTestServer(src, baseURL);
	const quotation = /<blockquote>.*?<\/blockquote>/.exec(reply.html)?.[0] ?? '';
	return `${quotation.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" title="${title}" src="${local}#?secret=${secret}" data-secret="${secret}" width="600" height="${reply.height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`;
}

/** An address of the published site where the tests serve it. */
export function onTestServer(text: string, baseURL: string): string {
	return text.replaceAll('http://localhost:4173', new URL(baseURL).origin);
}

/** What Ghost makes of a pasted address: it waits two seconds, wants `html` and `width`, and puts in the HTML. */
export async function ghostCard(page: Page, baseURL: string, path: string): Promise<string> {
	const timeout = 2000;
	const found = await page.request.get(`${baseURL}${path}`, { timeout });
	const [, address] =
		/<link[^>]+type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(await found.text()) ?? [];
	const reply = (await (
		await page.request.get(onTestServer(address ?? '', baseURL), { timeout })
	).json()) as Partial<Reply>;
	if (!reply.version || reply.type !== 'rich' || !reply.html || !reply.width)
		throw new Error(`Ghost makes a bookmark of ${path}`);
	return `<figure class="kg-card kg-embed-card">${onTestServer(reply.html, baseURL)}</figure>`;
}

/** Opens an article in which WordPress has unfolded a pasted address, and expects a live map of its own height. */
export async function expectLiveInWordPress(page: Page, root: string, path: string): Promise<FrameLocator> {
	const reply = await discover(page, root, path);
	expect(reply).toMatchObject({ version: '1.0', type: 'rich' });
	expect([typeof reply.width, typeof reply.height]).toEqual(['number', 'number']);
	await openHost(page, wordPressMarkup(reply, root, 'q7Xk2mN9Lw') + wordPressScript);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator(liveMap)).toBeVisible(whileDrawing);
	await expect(page.locator('iframe')).toHaveAttribute('data-told', /^\d+$/);
	expect(Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(300);
	expect(await frame.locator('main').evaluate((main) => main.scrollHeight <= innerHeight)).toBe(true);
	return frame;
}

/** What WordPress's own script on the host page does with what frames post. */
export const wordPressScript = `<script>
window.links = [];
addEventListener('message', ({ data, source }) => {
	if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
	for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
		if (source !== frame.contentWindow) continue;
		frame.removeAttribute('style');
		if (data.message === 'height') {
			let height = parseInt(data.value, 10);
			if (height > 1000) height = 1000; else if (~~height < 200) height = 200;
			frame.height = height;
			frame.dataset.told = data.value;
		}
		if (data.message === 'link' && document.activeElement === frame && new URL(data.value).host === new URL(frame.getAttribute('src')).host)
			window.links.push(data.value);
	}
	for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quotation.style.display = 'none';
});
addEventListener('load', () => {
	for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
		frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});
</script>`;

/** A host page that sizes its frame by pym's messages. */
export function pymMarkup(src: string, id: string): string {
	return `<div id="${id}"></div><script>
const frame = document.createElement('iframe');
frame.src = '${src}?initialWidth=600&childId=${id}&parentTitle=x&parentUrl=' + encodeURIComponent(location.href);
frame.width = '100%'; frame.scrolling = 'no'; frame.style.border = 0;
document.getElementById('${id}').append(frame);
addEventListener('message', ({ data }) => {
	const [, height] = /^pymxPYMx${id}xPYMxheightxPYMx(\\d+)$/.exec(data) ?? [];
	if (height) frame.height = height;
});
</script>`;
}
