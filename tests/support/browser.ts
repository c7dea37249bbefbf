import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';

/**
 * Flags under which headless Chromium draws WebGL in software and asks no other host for anything. The last lets
 * the host pages of the tests, which seem to lie elsewhere, hold frames of this machine.
 */
export const browserFlags = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-features=LocalNetworkAccessChecks'
];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Finds a Chromium, the first of: `CHROME_BIN`, Playwright's own, one that the system has, the one that the
 * package `@sparticuz/chromium` carries, which needs nothing but `npm ci`.
 * @returns the path of the program
 */
export async function browserExecutable(): Promise<string> {
	const named = process.env.CHROME_BIN;
	if (named) {
		if (!existsSync(named))
			throw new Error(`CHROME_BIN names ${named}, which does not exist; correct or unset it`);
		return named;
	}
	const found = [chromium.executablePath(), ...installed].find((path) => path && existsSync(path));
	return found ?? unpackedChromium();
}

/** Unpacks the packaged Chromium once, into a folder named after its version, and moves it there whole. */
async function unpackedChromium(): Promise<string> {
	const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
		version: string;
	};
	const folder = join(tmpdir(), `truce-atlas-chromium-${version}`);
	const program = join(folder, 'chromium');
	if (existsSync(program)) return program;
	const scratch = `${folder}-${process.pid}`;
	mkdirSync(scratch, { recursive: true });
	const before = process.env.TMPDIR;
	process.env.TMPDIR = scratch;
	try {
		const { default: packaged } = await import('@sparticuz/chromium');
		await packaged.executablePath();
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
	try {
		renameSync(scratch, folder);
	} catch {
		rmSync(scratch, { recursive: true, force: true });
	}
	if (!existsSync(program)) throw new Error(`no Chromium at ${program}; remove ${folder} and try again`);
	return program;
}
