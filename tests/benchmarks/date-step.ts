/**
 * Measures the main-thread work of one step of the date: `npm run bench`, about a minute and a half on a
 * site that is built. It counts the page's own processor time from the key until all that follows from it is done, less what
 * the page does at rest in as long a time. The steps follow each other as those of a reader who goes through days by
 * key; what is done once when the date comes to rest, the address that is written and the sentence that is announced, is
 * told beside them. Other programs take none of that time but slow it down: the same
 * little sum, done beside every step, tells by how much, and that too is taken off.
 * `BENCH_ADDRESS` names a site that is served already; else the site is built if needed, and served.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from 'playwright';
import { browserExecutable, browserFlags } from '../support/browser.ts';

const steps = 32;
/** After how many steps the page is left alone for once. */
const stepsARest = 4;
/** Milliseconds from one step to the next, in which all that follows a step is done. */
const stepping = 320;
/** Milliseconds until the date has come to rest: the address is written after 500, the sentence announced after 700. */
const settling = 1000;
/** How many steps are followed until the date has come to rest. */
const stepsToRest = 6;
const mostAtMedian = 8;
const mostEver = 50;
/** A quiet time, one in which what is drawn of the zone changes, and the two months in which most changes by the day. */
const views = [
	'?date=2016-02-20',
	'?date=2015-08-20&zone=idlib',
	'?date=2016-04-20&zone=aleppo&disputed=yes'
];

/** Milliseconds of the main thread so far. */
async function taskTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** The main thread's work while the page does something, or nothing, and for some time after. */
async function workOf(
	page: Page,
	session: CDPSession,
	key: string | undefined,
	milliseconds = stepping
): Promise<number> {
	const before = await taskTime(session);
	await page.evaluate(
		async ({ pressed, milliseconds }) => {
			const event =
				pressed && new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
			if (event) (window as unknown as { slider: Element }).slider.dispatchEvent(event);
			await new Promise((resolve) => setTimeout(resolve, milliseconds));
		},
		{ pressed: key, milliseconds }
	);
	return (await taskTime(session)) - before;
}

/** Milliseconds of the main thread for a sum that is always the same, and leaves no garbage for the next step. */
async function sumTime(page: Page, session: CDPSession): Promise<number> {
	const before = await taskTime(session);
	await page.evaluate(() => {
		let sum = 1;
		for (let index = 0; index < 1_000_000; index++) sum = (Math.imul(sum, 31) + index) | 0;
		return sum;
	});
	return (await taskTime(session)) - before;
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Measures a view, says what came of it, and whether that is good. */
async function measure(page: Page, address: string): Promise<boolean> {
	await page.goto(address);
	await page.waitForSelector('.live[data-drawn=true]', { timeout: 60_000 });
	await page.evaluate(() => Object.assign(window, { slider: document.querySelector('.time [role=slider]') }));
	await wait(2500);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const worked: number[] = [];
	const resting: number[] = [];
	const sums: number[] = [];
	for (let step = 0; step < steps; step++) {
		worked.push(await workOf(page, session, 'ArrowRight'));
		sums.push(await sumTime(page, session));
		if (step % stepsARest === 0) resting.push(await workOf(page, session, undefined));
	}
	const settled: number[] = [];
	for (let step = 0; step < stepsToRest; step++)
		settled.push(
			(await workOf(page, session, 'ArrowRight', settling)) -
				(await workOf(page, session, undefined, settling))
		);
	const rest = median(resting);
	const slowed = median(sums) / Math.min(...sums);
	const own = worked.map((work) => Math.max(0, work - rest) / slowed);
	const [middle, most] = [median(own), Math.max(...own)];
	const isGood = middle < mostAtMedian && most < mostEver;
	const parts = [
		`${middle.toFixed(1)} ms at the median`,
		`${most.toFixed(1)} ms at most`,
		`${(median(settled) / slowed).toFixed(1)} ms with coming to rest`
	];
	const told = `${parts.join(', ')} (other programs slowed it ${slowed.toFixed(2)} times)`;
	process.stdout.write(`${isGood ? 'good' : 'SLOW'}  ${new URL(address).search}: ${told}\n`);
	return isGood;
}

/** Serves the site, unless an address is given. */
async function served(): Promise<{ address: string; server?: ChildProcess }> {
	if (process.env.BENCH_ADDRESS) return { address: process.env.BENCH_ADDRESS };
	const server = spawn('npm', ['start'], {
		env: { ...process.env, PORT: '4174' },
		stdio: 'inherit',
		detached: true
	});
	const address = 'http://localhost:4174/';
	for (let tries = 0; tries < 600; tries++) {
		const answer = await fetch(address).catch(() => undefined);
		if (answer?.ok) return { address, server };
		await wait(500);
	}
	throw new Error(`${address} does not answer; see above why the site was not served`);
}

const { address, server } = await served();
const browser = await chromium.launch({ executablePath: await browserExecutable(), args: browserFlags });
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	process.stdout.write(
		`A step of the date is to take under ${mostAtMedian} ms at the median, none over ${mostEver} ms.\n`
	);
	let isGood = true;
	for (const view of views) isGood = (await measure(page, address + view)) && isGood;
	process.exitCode = isGood ? 0 : 1;
} finally {
	await browser.close();
	if (server?.pid) process.kill(-server.pid);
}
