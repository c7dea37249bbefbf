/**
 * The one script that a frame starts with: it tells the host the frame's height, keeps links alive, and fetches
 * the live map when the frame is seen or pressed.
 */
import { parseEmbedOptions } from '#lib/embed/embed-options.ts';
import { isOurs, readHostMessage, type FrameFault } from '#lib/embed/message.ts';
import { keepHeight, keepLinks, tellHost } from './frame-host.ts';
import type { LiveEmbed } from './live-embed.ts';

const main = document.querySelector<HTMLElement>('main.embed')!;
const parameters = new URLSearchParams(location.search);
const options = parseEmbedOptions(parameters);
const start = main.querySelector<HTMLButtonElement>('[data-start]')!;
let live: Promise<LiveEmbed | undefined> | undefined;
/** Whether the frame is seen, or the reader asked for its map. */
let isWanted = false;
/** Set when the browser took the drawing away because a page has too many, until the frame is out of sight. */
let isGivenUp = false;

for (const part of options.without) main.querySelector(`[data-part="${part}"]`)?.remove();
showNewerVersion();
keepHeight(main);
keepLinks(main);
start.hidden = false;
start.addEventListener('click', () => {
	isGivenUp = false;
	void want(true);
});
watch();
addEventListener('message', ({ source, data }) => {
	if (source === parent && parent !== window) void answer(data);
});

/** The live map's own code, fetched once; nothing when it cannot be had. */
function app(): Promise<LiveEmbed | undefined> {
	return (live ??= import('./live-embed.ts')
		.then(({ startEmbed }) =>
			startEmbed(main, options, {
				tellHost,
				onlive: () => (start.hidden = true),
				onrefused: () => showFault('webgl'),
				onlost() {
					isGivenUp = true;
					start.hidden = false;
				}
			})
		)
		.catch(() => {
			showFault('data');
			return undefined;
		}));
}

function showFault(reason: FrameFault): void {
	tellHost({ type: 'error', reason });
	main.querySelector<HTMLElement>('[data-fault]')!.hidden = false;
	start.hidden = true;
}

/**
 * Draws the live map while the frame is seen, and gives its drawing surface back while it is not. What is wanted
 * may have changed again by the time that the map's code is there.
 */
async function want(isSeen: boolean): Promise<void> {
	isWanted = isSeen;
	if (!isSeen) isGivenUp = false;
	if (isSeen || live) (await app())?.setLive(isWanted && !isGivenUp);
}

/** Being seen for a moment counts, flying past does not. */
function watch(): void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	new IntersectionObserver(
		([entry]) => {
			const isSeen = entry?.isIntersecting ?? false;
			clearTimeout(waiting);
			waiting = setTimeout(() => void want(isSeen), isSeen ? 250 : 1000);
		},
		{ threshold: 0.15 }
	).observe(main);
}

/** Does what the host asks for; what is not understood changes nothing and is told back. */
async function answer(posted: unknown): Promise<void> {
	if (!isOurs(posted)) return;
	const message = readHostMessage(posted);
	if (!message) tellHost({ type: 'error', reason: 'message' });
	else (await app())?.receive(message);
}

function showNewerVersion(): void {
	const { madeWith } = options;
	const current = main.dataset.version ?? '';
	if (madeWith === undefined || madeWith === current) return;
	const line = main.querySelector<HTMLElement>('[data-newer]')!;
	line.querySelector('span')!.textContent = (line.dataset.wordsOf ?? '')
		.replace('{made}', madeWith)
		.replace('{current}', current);
	line.querySelector('a')!.href = `${main.dataset.root}changes/`;
	line.hidden = false;
}
