import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, languagePaths, mapDrawn, test } from './support/site.ts';

test.describe.configure({ timeout: 60_000 });

interface PlayedBriefing {
	readonly id: string;
	readonly scenes: readonly string[];
}

/** The ready-made briefings of the site, whichever atlas it was built from. */
async function briefingsOf(page: Page): Promise<readonly PlayedBriefing[]> {
	const response = await page.request.get('/embed/records.json');
	const { records } = (await response.json()) as {
		records: { briefings: readonly { id: string; scenes: readonly { id: string }[] }[] };
	};
	return records.briefings.map(({ id, scenes }) => ({ id, scenes: scenes.map((scene) => scene.id) }));
}

/** Lets a browser refuse WebGL: the stage draws its map as SVG, which is quick. */
async function refuseWebGl(page: Page): Promise<void> {
	await page.context().addInitScript(() => {
		const getContext = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
			return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
		} as typeof getContext;
	});
}

const stageOf = (page: Page) => page.locator('main.stage');
const presenterOf = (page: Page) => page.locator('main.presenter');

async function openStage(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(stageOf(page)).toBeFocused({ timeout: 60_000 });
}

/** Presses a key once for each scene, and reads in the address where that leads. */
async function step(page: Page, key: string, address: string, scenes: readonly string[]): Promise<void> {
	for (const scene of scenes) {
		await page.keyboard.press(key);
		await expect(page).toHaveURL(`${address}${scene}/`);
	}
}

/** Plays a briefing from its first scene to its last and back by two keys. */
async function playThrough(page: Page, address: string, scenes: readonly string[], keys: [string, string]) {
	const [next, previous] = keys;
	await openStage(page, address);
	await step(page, next, address, scenes.slice(1));
	await step(page, next, address, scenes.slice(-1));
	await step(page, previous, address, scenes.slice(0, -1).toReversed());
}

/** A finger that goes sideways over the words of a scene, by the browser's own touches, which it may take for its own. */
async function swipe(page: Page, by: number): Promise<void> {
	const { x, y } = await stageOf(page)
		.locator('.text')
		.evaluate((text) => {
			const { left, top, width, height } = text.getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };
		});
	const finger = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
		finger.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
	await touch('touchStart', x);
	for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', x + by * part);
	await touch('touchEnd');
	await finger.detach();
}

async function expectNoFaults(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a clicker plays a briefing to its end and back, blanks the room, and leaves last', async ({
	strictPage: page
}) => {
	await refuseWebGl(page);
	const { id, scenes } = (await briefingsOf(page))[0]!;
	const address = `/briefings/${id}/`;
	await playThrough(page, address, scenes, ['PageDown', 'PageUp']);
	for (const key of ['b', '.']) {
		await page.keyboard.press(key);
		await expect(page.locator('[data-cover=black]')).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(page.locator('[data-cover]')).toHaveCount(0);
		await expect(page).toHaveURL(`${address}${scenes[0]}/`);
	}
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expectNoFaults(page);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/briefings/');
	await expectNoFaults(page);
});

test('the presenter’s window moves the stage and follows it, and takes up its place when it is opened again', async ({
	strictPage: page,
	context
}) => {
	await refuseWebGl(page);
	const { id, scenes } = (await briefingsOf(page))[0]!;
	const address = `/briefings/${id}/`;
	await openStage(page, address);
	const openPresenter = async (): Promise<Page> => {
		const opening = context.waitForEvent('page');
		await page.keyboard.press('s');
		const opened = await opening;
		await expect(presenterOf(opened)).toBeVisible();
		return opened;
	};
	const titleOf = (window: Page) => presenterOf(window).getByRole('heading', { level: 1 });
	const titles = async (window: Page): Promise<void> => {
		const shown = await stageOf(page).getByRole('heading', { level: 1 }).textContent();
		await expect(titleOf(window)).toHaveText(shown!);
	};
	const first = await openPresenter();
	await titles(first);
	await expectNoFaults(first);
	await step(page, 'PageDown', address, scenes.slice(1, 2));
	await titles(first);
	await first.keyboard.press('PageUp');
	await expect(page).toHaveURL(`${address}${scenes[0]}/`);
	await first.keyboard.press('PageDown');
	await expect(page).toHaveURL(`${address}${scenes[1]}/`);
	await first.close();
	const second = await openPresenter();
	await titles(second);
	await second.reload();
	await titles(second);
	await page.reload();
	await expect(stageOf(page)).toBeFocused({ timeout: 60_000 });
	await second.keyboard.press('Home');
	await expect(page).toHaveURL(`${address}${scenes[0]}/`);
});

test('what clickers send to begin fills the screen in either window and reloads neither, and both have one main part @all', async ({
	page,
	context
}) => {
	await refuseWebGl(page);
	const { id } = (await briefingsOf(page))[0]!;
	await openStage(page, `/briefings/${id}/`);
	const opening = context.waitForEvent('page');
	await page.keyboard.press('s');
	const presenter = await opening;
	await expect(presenterOf(presenter)).toBeVisible();
	for (const window of [page, presenter]) {
		await expect(window.locator('main')).toHaveCount(1);
		await window.bringToFront();
		await window.evaluate(() => document.body.toggleAttribute('data-same-page', true));
		const isFull = () => window.evaluate(() => document.fullscreenElement !== null);
		for (const [key, full] of [
			['F5', true],
			['Shift+F5', false]
		] as const) {
			await window.keyboard.press(key);
			await expect.poll(isFull).toBe(full);
		}
		await expect(window.locator('body[data-same-page]')).toBeAttached();
	}
});

test('a presenter’s window that does not come is told of, and the stage goes on @all', async ({ page }) => {
	await refuseWebGl(page);
	await page.addInitScript(() => (window.open = () => null));
	const { id, scenes } = (await briefingsOf(page))[0]!;
	await openStage(page, `/briefings/${id}/`);
	await page.keyboard.press('s');
	await expect(page.getByRole('alert')).toBeVisible();
	await step(page, 'PageDown', `/briefings/${id}/`, scenes.slice(1, 2));
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a scene is read with its map, its sources, and the ways to the others and to what can be taken along', async ({
		page
	}) => {
		const { id, scenes } = (await briefingsOf(page))[0]!;
		await page.goto(`/ar/briefings/${id}/${scenes[0]}/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('.record-header svg').first()).toBeVisible();
		await expect(page.locator(`a[href$="/briefings/${id}/files/"]`)).toBeVisible();
		await page.locator('[rel=next]').click();
		await expect(page).toHaveURL(`/ar/briefings/${id}/${scenes[1]}/`);
	});
});

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('a finger that goes sideways over the words of a scene leads to the next and back @all', async ({
		page
	}) => {
		await refuseWebGl(page);
		const { id, scenes } = (await briefingsOf(page))[0]!;
		for (const [language, root] of languagePaths) {
			const on = language === 'ar' ? 120 : -120;
			await openStage(page, `${root}briefings/${id}/`);
			await swipe(page, on);
			await expect(page).toHaveURL(`${root}briefings/${id}/${scenes[1]}/`);
			await swipe(page, -on);
			await expect(page).toHaveURL(`${root}briefings/${id}/${scenes[0]}/`);
		}
	});
});

test('every briefing is played by clicker and arrows in every language @all', async ({ page }) => {
	test.setTimeout(600_000);
	await refuseWebGl(page);
	for (const { id, scenes } of await briefingsOf(page))
		for (const [language, root] of languagePaths) {
			const address = `${root}briefings/${id}/`;
			await playThrough(page, address, scenes, ['PageDown', 'PageUp']);
			await playThrough(
				page,
				address,
				scenes,
				language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
			);
		}
});

test('a briefing goes on with its map, letters and overview when the network is cut @all', async ({
	page,
	context
}) => {
	test.setTimeout(120_000);
	const { id, scenes } = (await briefingsOf(page))[0]!;
	const address = `/briefings/${id}/`;
	await openStage(page, address);
	await mapDrawn(page);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await step(page, 'PageDown', address, scenes.slice(1));
	await expect(page.locator('.live')).toHaveAttribute('data-drawn', 'true');
	const missing = await page.evaluate(() =>
		[...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family)
	);
	expect(missing).toEqual([]);
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog').locator('svg[role=img]')).toHaveCount(scenes.length);
});

/** The height of the smallest letters of a scene, in its words and on its drawn map, in pixels. */
async function smallestLetters(page: Page): Promise<number> {
	await expect(stageOf(page).locator('.drawn svg').first()).toBeAttached();
	return stageOf(page).evaluate((stage) => {
		const parts = [...stage.querySelectorAll('.words, .foot, .drawn svg')];
		const written = parts.flatMap((part) => {
			const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
			const parents: Element[] = [];
			while (walker.nextNode()) {
				const { parentElement, textContent } = walker.currentNode;
				if (parentElement && textContent?.trim() && !parentElement.closest('title, desc'))
					parents.push(parentElement);
			}
			return parents;
		});
		return Math.min(...written.map((element) => parseFloat(getComputedStyle(element).fontSize)));
	});
}

const rooms = [
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 }
];
for (const theme of ['projector', 'light'])
	test(`no scene overflows the ${theme} stage in any room or language @all`, async ({ page }) => {
		test.setTimeout(600_000);
		await refuseWebGl(page);
		const cut: string[] = [];
		for (const room of rooms) {
			await page.setViewportSize(room);
			for (const { id, scenes } of await briefingsOf(page))
				for (const [, root] of languagePaths) {
					await openStage(page, `${root}briefings/${id}/?theme=${theme}`);
					await page.evaluate(() => document.fonts.ready);
					for (const scene of scenes) {
						await page.keyboard.press('PageDown');
						const over = await stageOf(page)
							.locator('.words')
							.evaluate((words) => words.scrollHeight - words.clientHeight);
						if (over > 4) cut.push(`${root}${id}/${scene} at ${room.width}: ${over} px`);
						const smallest = theme === 'projector' ? await smallestLetters(page) : Infinity;
						if (smallest < room.height / 28 - 0.1)
							cut.push(`${root}${id}/${scene} at ${room.width}: letters of ${smallest} px`);
					}
				}
		}
		expect(cut).toEqual([]);
	});
