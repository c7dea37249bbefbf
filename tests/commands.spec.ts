import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fictionalSite } from './support/fictional-site.ts';

test.describe.configure({ timeout: 240_000 });

function run(script: string, environment: NodeJS.ProcessEnv): SpawnSyncReturns<string> {
	return spawnSync('npm', ['run', '--silent', script], {
		env: { ...process.env, ...environment },
		encoding: 'utf8'
	});
}

test('a fault in the data is told by file and line, and stops the build', () => {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
	try {
		cpSync('tests/fixtures/atlas', folder, { recursive: true });
		const truces = join(folder, 'truces.yaml');
		const lines = readFileSync(truces, 'utf8').split('\n');
		const faulty = lines.findIndex((line) => line.includes('from:'));
		lines[faulty] = lines[faulty]!.replace(/from: *["']?[^,"'}]+["']?/, "from: 'long ago'");
		writeFileSync(truces, lines.join('\n'));
		const { status, stderr } = run('start', { GEODATA: folder, BUILD_DIR: 'build-faulty', PORT: '4197' });
		expect(status).toBe(1);
		expect(stderr).toContain(`truces.yaml:${faulty + 1} `);
		expect(stderr).toContain('long ago');
		expect(stderr).toContain('Mend it');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test('a taken port gets one message with the remedy', async () => {
	const taken = await new Promise<Server>((resolve) => {
		const server = createServer().listen(4199, () => resolve(server));
	});
	const { status, stderr } = await new Promise<{ status: number | null; stderr: string }>((resolve) => {
		const started = spawn('npm', ['start', '--silent'], { env: { ...process.env, PORT: '4199' } });
		let stderr = '';
		started.stderr.on('data', (part: Buffer) => (stderr += part));
		started.on('exit', (status) => resolve({ status, stderr }));
	});
	taken.close();
	expect(status).toBe(1);
	expect(stderr).toContain('Port 4199 is taken');
	expect(stderr).toContain('PORT=4200 npm start');
});

test('a Node that is too old is told which one is needed', () => {
	const old = "Object.defineProperty(process.versions, 'node', { value: '18.20.0' });";
	const { status, stderr } = spawnSync(
		process.execPath,
		['--input-type=module', '-e', `${old} await import('./src/cli/check-node.js');`],
		{ encoding: 'utf8' }
	);
	expect(status).toBe(1);
	expect(stderr).toContain('needs Node 20.19 or newer; this is Node 18.20.0');
});

test('another atlas is built from its own data', async ({ page }) => {
	const serving = spawn('npm', ['start', '--silent'], {
		env: { ...process.env, ...fictionalSite },
		detached: true
	});
	try {
		await expect
			.poll(async () => (await fetch('http://localhost:4198/').catch(() => undefined))?.status, {
				timeout: 120_000
			})
			.toBe(200);
		await page.goto('http://localhost:4198/');
		await expect(page.locator('.live')).toHaveAttribute('data-drawn', 'true', { timeout: 20_000 });
		expect(await page.content()).not.toMatch(/Syria|Aleppo|Idlib/);
		await page.goto('http://localhost:4198/ar/zones/harbour/');
		await expect(page).toHaveURL(/\/ar\/zones\/brell\/$/);
	} finally {
		process.kill(-serving.pid!);
	}
});
