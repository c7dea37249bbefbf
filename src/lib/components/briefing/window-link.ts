import {
	readMessage,
	writtenMessage,
	type SharedState,
	type WindowMessage,
	type WindowPair
} from '#lib/briefing/window-message.ts';

/** How often a window says that it is there, in milliseconds, and how long it may be silent before it counts as lost. */
const [beat, patience] = [1500, 4000];

/** What a link between the two windows of a briefing reports. */
export interface LinkCalls {
	/** How things stand in this window. */
	readonly state: () => SharedState;
	/** The other window tells how things stand there. */
	readonly onstate: (state: SharedState) => void;
	/** The other window came, or was lost. */
	readonly onpresence: (isThere: boolean) => void;
	/** The other window was to open, and did not: the browser refused it, or its page did not load. */
	readonly onmissing: () => void;
}

/**
 * The link between stage and presenter's window. Each posts to the other directly, and again on a channel, which
 * finds the other when both have been loaded anew; what arrives twice does nothing twice.
 */
export class WindowLink {
	readonly #pair: WindowPair;
	readonly #calls: LinkCalls;
	readonly #others = new Set<Window>();
	readonly #channel: BroadcastChannel | undefined;
	readonly #beating: ReturnType<typeof setInterval>;
	readonly #listen = ({ data, source, origin }: MessageEvent): void => {
		if (origin !== location.origin && location.protocol !== 'file:') return;
		if (this.#receive(data) && source) this.#others.add(source as Window);
	};
	#heard = 0;
	#isThere = false;
	/** Since when a window that was opened is waited for. */
	#awaitedSince: number | undefined;

	constructor(pair: WindowPair, calls: LinkCalls) {
		this.#pair = pair;
		this.#calls = calls;
		if (opener) this.#others.add(opener as Window);
		this.#channel = channelOf(pair);
		this.#channel?.addEventListener('message', ({ data }) => this.#receive(data));
		addEventListener('message', this.#listen);
		this.#beating = setInterval(() => this.#beat(), beat);
		this.#post({ type: 'hello' });
	}

	/**
	 * Opens the other window, or brings it to the front. The browser may refuse to open one, and has none without a
	 * network.
	 */
	open(address: string): void {
		const isOutOfReach = !navigator.onLine && location.protocol !== 'file:' && !this.#isThere;
		if (isOutOfReach) return this.#calls.onmissing();
		const opened = window.open(address, this.#otherName(), 'popup,width=1100,height=760');
		if (!opened) return this.#calls.onmissing();
		this.#others.add(opened);
		opened.focus();
		if (!this.#isThere) this.#awaitedSince = Date.now();
	}

	/** The name by which the other window is found again: never this window's own, or it would load the other's page. */
	#otherName(): string {
		const name = `truce-atlas-${this.#pair.pair}`;
		return window.name === name ? `${name}-stage` : name;
	}

	/** Tells the other window how things stand here. */
	tell(): void {
		this.#post({ type: 'state', state: this.#calls.state() });
	}

	/** Says no more and hears no more. */
	close(): void {
		clearInterval(this.#beating);
		removeEventListener('message', this.#listen);
		this.#channel?.close();
	}

	#receive(posted: unknown): boolean {
		const message = readMessage(posted, this.#pair);
		if (!message) return false;
		this.#heard = Date.now();
		this.#awaitedSince = undefined;
		this.#setPresence(true);
		if (message.type === 'hello') this.tell();
		else if (message.type === 'state') this.#calls.onstate(message.state);
		return true;
	}

	#beat(): void {
		const isSilent = Date.now() - this.#heard > patience;
		if (isSilent) this.#setPresence(false);
		if (this.#awaitedSince !== undefined && Date.now() - this.#awaitedSince > patience) {
			this.#awaitedSince = undefined;
			this.#calls.onmissing();
		}
		this.#post({ type: isSilent ? 'hello' : 'here' });
	}

	#setPresence(isThere: boolean): void {
		if (isThere !== this.#isThere) this.#calls.onpresence(isThere);
		this.#isThere = isThere;
	}

	#post(message: WindowMessage): void {
		const written = writtenMessage(message, this.#pair);
		const target = location.protocol === 'file:' ? '*' : location.origin;
		for (const other of this.#others) {
			if (other.closed) this.#others.delete(other);
			else other.postMessage(written, target);
		}
		this.#channel?.postMessage(written);
	}
}

/** Browsers refuse channels to pages of an opaque origin. */
function channelOf({ briefing, pair }: WindowPair): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(`truce-atlas ${briefing} ${pair}`);
	} catch {
		return undefined;
	}
}
