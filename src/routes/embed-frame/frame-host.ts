import { asksForHeight, frameNames, heightMessages, linkMessage } from '#lib/embed/host-protocols.ts';
import { written, type FrameMessage } from '#lib/embed/message.ts';

const names = frameNames(location.search, location.hash);
let told = 0;

/** Tells the host page something in our own words. Where there is none, nobody hears it. */
export function tellHost(message: FrameMessage): void {
	post(written(message));
}

function post(message: unknown): void {
	if (parent !== window) parent.postMessage(message, '*');
}

/**
 * The height at which nothing of the frame is cut, in whole CSS pixels. A frame as high as that is marked: what a
 * low one leaves out is shown.
 */
function wantedHeight(main: HTMLElement): number {
	main.toggleAttribute('data-whole', true);
	main.style.maxBlockSize = 'none';
	const height = Math.ceil(main.getBoundingClientRect().height);
	main.style.maxBlockSize = '';
	main.toggleAttribute('data-whole', height <= innerHeight);
	return height;
}

/** Tells every kind of host how high the frame wants to be, whenever that changes, and marks what is cut. */
export function keepHeight(main: HTMLElement): void {
	const words = main.querySelector<HTMLElement>('[data-words]')!;
	const tell = (isAsked: boolean): void => {
		const height = wantedHeight(main);
		main.toggleAttribute('data-measured', true);
		main.toggleAttribute('data-cut', words.scrollHeight > words.clientHeight + 2);
		if (height === told && !isAsked) return;
		told = height;
		for (const message of heightMessages(height, names)) post(message);
	};
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const soon = (): void => {
		clearTimeout(waiting);
		waiting = setTimeout(() => tell(false), 80);
	};
	const sizes = new ResizeObserver(soon);
	sizes.observe(document.documentElement);
	for (const part of main.children) sizes.observe(part);
	new MutationObserver(soon).observe(main, { childList: true, subtree: true, attributeFilter: ['hidden'] });
	addEventListener('message', ({ source, data }) => {
		if (source === parent && asksForHeight(data, names)) tell(true);
	});
	tell(true);
}

/**
 * Lets no link be dead in silence: where the host refuses to open one, WordPress is asked to lead to our own
 * page, and the address stands in view to be copied.
 */
export function keepLinks(main: HTMLElement): void {
	const shown = main.querySelector<HTMLElement>('[data-address]')!;
	const field = shown.querySelector('input')!;
	main.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
		if (!link || parent === window) return;
		event.preventDefault();
		if (opens(link.href)) return;
		const own = new URL(link.dataset.own ?? link.href, location.href);
		own.hash = '';
		post(linkMessage(own.href, names));
		shown.hidden = false;
		field.value = link.href;
		field.select();
	});
}

/** Opens an address beside the article, with no way back to the frame. @returns whether the host lets it */
function opens(address: string): boolean {
	const opened = window.open(address, '_blank');
	try {
		if (opened) opened.opener = null;
	} catch {
		// A sealed frame may not touch what it opened, which may not touch the frame either.
	}
	return opened !== null;
}
