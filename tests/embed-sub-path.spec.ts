import { spawn, type ChildProcess } from 'node:child_process';
import {
	expectLiveInWordPress,
	liveMap,
	openHost,
	permalinksOf,
	whileDrawing
} from './support/host-pages.ts';
import { fictionalFolder } from './support/fictional-atlas.ts';
import { expect, test } from './support/site.ts';

const port = Number(process.env.PORT ?? 4173) + 1;
const root = `http://localhost:${port}/atlas`;
let server: ChildProcess;

test.describe('another atlas, served under a path @all', () => {
	test.beforeAll(async ({ request }) => {
		test.setTimeout(400_000);
		const env = {
			...process.env,
			GEODATA: fictionalFolder,
			BASE_PATH: '/atlas',
			BUILD_DIR: '.cache/under-a-path',
			PORT: String(port)
		};
		server = spawn('npx', ['tsx', 'src/cli/serve.ts'], { env, detached: true, stdio: 'ignore' });
		const isServed = async (): Promise<boolean> => {
			const answer = await request.get(`${root}/data/atlas.json`).catch(() => undefined);
			return answer?.ok() ?? false;
		};
		await expect.poll(isServed, { timeout: 390_000, intervals: [2000] }).toBe(true);
	});
	test.afterAll(() => {
		if (server.pid) process.kill(-server.pid);
	});

	test('unfolds and draws every kind of record in WordPress', async ({ page }) => {
		test.setTimeout(240_000);
		for (const path of Object.values(await permalinksOf(page.request, root)))
			await expectLiveInWordPress(page, root, `/${path}/`);
	});
	test('is shown by the element', async ({ page }) => {
		const { view } = await permalinksOf(page.request, root);
		await openHost(
			page,
			`<truce-atlas view="${view!.split('/')[1]}"></truce-atlas><script src="${root}/embed.js"></script>`
		);
		await expect(page.frameLocator('truce-atlas iframe').locator(liveMap)).toBeVisible(whileDrawing);
	});
});
