/**
 * The custom element `<truce-atlas>` for pages that allow scripts. What stands inside it, a picture and a link,
 * is shown until its frame speaks; host and frame meet by messages alone.
 */
import { framePath, frameQuery, pageSettings, viewSettings, type ElementSettings } from './frame-address.ts';
import { readFrameMessage, written, type FrameMessage, type HostMessage } from './message.ts';

/** This script; where it runs late, as one that was bundled does, the element that named it. */
const script =
	(document.currentScript as HTMLScriptElement | null) ??
	document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
const root = new URL('.', script?.src ?? document.baseURI);
const permissions = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
/** The least and the greatest height that a frame may ask for, in CSS pixels. */
const [least, most] = [150, 1600];
/** How long a page that has loaded may be silent, in milliseconds: its script runs before it counts as loaded. */
const patience = 2000;
const rules = `:host{display:block;position:relative}:host([hidden]){display:none}
iframe{display:block;border:0;inline-size:100%}
iframe.silent{position:absolute;inset:0;block-size:100%;opacity:0;pointer-events:none}
.spoken{display:none}`;

class TruceAtlas extends HTMLElement {
	static readonly observedAttributes = [...new Set([...pageSettings, ...viewSettings])];
	#frame: HTMLIFrameElement | undefined;
	/** The last frame that spoke, shown until the one that is to take its place speaks. */
	#former: HTMLIFrameElement | undefined;
	#seen: IntersectionObserver | undefined;
	/** Whether the frame has spoken; what is posted before is lost. */
	#isListening = false;
	/** The view that is asked for before the frame listens. */
	#wanted: string | undefined;
	/** The view that the frame last told of. */
	#shown: string | undefined;
	/** Who waits for the view, by the number of the question. */
	readonly #asked = new Map<number, (view: string) => void>();
	#count = 0;
	/** The attributes that the frame follows. */
	#shownSettings: ElementSettings = {};
	/** Whether attributes have changed that the frame does not follow yet. */
	#isChanged = false;
	readonly #within = document.createElement('div');
	readonly #listen = (event: MessageEvent): void => this.#hear(event);

	constructor() {
		super();
		const shadow = this.attachShadow({ mode: 'open' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules);
		shadow.adoptedStyleSheets = [sheet];
		this.#within.append(document.createElement('slot'));
		shadow.append(this.#within);
	}

	connectedCallback(): void {
		for (const name of TruceAtlas.observedAttributes) this.#takeEarly(name);
		addEventListener('message', this.#listen);
		this.#watch();
	}

	/** A removed element lets its frame go; put elsewhere in the page, it shows the same view again. */
	disconnectedCallback(): void {
		removeEventListener('message', this.#listen);
		this.#seen?.disconnect();
		this.#letGo();
		this.#wanted ??= this.#shown;
	}

	/** What a page changes at once, as frameworks do one attribute after the other, is followed at once. */
	attributeChangedCallback(): void {
		if (this.#isChanged) return;
		this.#isChanged = true;
		queueMicrotask(() => this.#follow());
	}

	/** A page that moves the element without taking it out leaves its frame as it is. */
	connectedMoveCallback(): void {}

	/** Shows another view, written as in an address: `date=2016-03-05&zone=harbour`. */
	setView(view: string): void {
		this.#follow();
		if (this.#isListening) this.#post({ type: 'setView', view });
		else this.#wanted = view;
		this.#load();
	}

	/** The view that is shown, as in an address. */
	getView(): Promise<string> {
		this.#follow();
		return new Promise((resolve) => {
			this.#count += 1;
			this.#asked.set(this.#count, resolve);
			if (this.#isListening) this.#post({ type: 'getView', request: this.#count });
			else this.#load();
		});
	}

	/** Shows what the attributes have come to ask for: another view in the same page, or another page. */
	#follow(): void {
		if (!this.#isChanged) return;
		this.#isChanged = false;
		if (!this.#frame) {
			this.#wanted = undefined;
			if (this.isConnected) this.#watch();
			return;
		}
		const [former, settings] = [this.#shownSettings, this.#settings()];
		const path = framePath(settings);
		if (path === framePath(former)) return;
		const isView = pageOf(settings) === pageOf(former);
		this.#shownSettings = settings;
		if (isView) this.setView(frameQuery(settings).toString());
		else this.#load(true);
	}

	#settings(): ElementSettings {
		return Object.fromEntries(TruceAtlas.observedAttributes.map((name) => [name, this.getAttribute(name)]));
	}

	/** Puts the frame in place, or leads it elsewhere. */
	#load(isAgain = false): void {
		if ((this.#frame && !isAgain) || !this.isConnected) return;
		this.#seen?.disconnect();
		const settings = this.#settings();
		const path = framePath(settings);
		if (path === undefined) {
			this.#letGo();
			this.#tellFault('nothing to embed is named');
			return;
		}
		const frame = document.createElement('iframe');
		frame.title = this.getAttribute('title') ?? this.textContent?.trim() ?? '';
		frame.setAttribute('sandbox', permissions);
		frame.setAttribute('part', 'frame');
		frame.referrerPolicy = 'strict-origin-when-cross-origin';
		frame.className = 'silent';
		frame.src = new URL(path, root).href;
		frame.addEventListener('load', () => setTimeout(() => this.#giveUp(frame), patience));
		if (this.#isListening) this.#former = this.#frame;
		else this.#frame?.remove();
		this.#isListening = false;
		this.shadowRoot!.append(frame);
		this.#frame = frame;
		this.#shownSettings = settings;
	}

	/** A page that is there but says nothing is not one of the atlas's: what stood before it stays. */
	#giveUp(frame: HTMLIFrameElement): void {
		if (frame !== this.#frame || this.#isListening) return;
		frame.remove();
		this.#frame = this.#former;
		this.#wanted = undefined;
		if (this.#frame) this.#start();
		this.#tellFault('page');
	}

	/** Lets the frames go: what stands inside the element is shown again. */
	#letGo(): void {
		this.#frame?.remove();
		this.#former?.remove();
		this.#frame = this.#former = undefined;
		this.#isListening = false;
		this.#within.className = '';
	}

	#tellFault(reason: string): void {
		this.dispatchEvent(new CustomEvent('error', { detail: { reason } }));
	}

	#post(message: HostMessage): void {
		this.#frame?.contentWindow?.postMessage(written(message), root.origin);
	}

	#hear({ source, origin, data }: MessageEvent): void {
		if (!this.#frame || source !== this.#frame.contentWindow || origin !== root.origin) return;
		const message = readFrameMessage(data);
		if (!message) return;
		if (!this.#isListening) {
			this.#former?.remove();
			this.#start();
		}
		this.#take(message, this.#frame);
	}

	#take(message: FrameMessage, frame: HTMLIFrameElement): void {
		if (message.type === 'height') {
			frame.className = '';
			this.#within.className = 'spoken';
			frame.style.blockSize = `${Math.min(most, Math.max(least, message.height))}px`;
			return;
		}
		if (message.type === 'view' && message.request !== undefined) {
			this.#asked.get(message.request)?.(message.view);
			this.#asked.delete(message.request);
			return;
		}
		if (message.type === 'ready' || message.type === 'view') this.#shown = message.view;
		const { type, ...detail } = message;
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}

	/** Loads the frame when the element comes into sight. */
	#watch(): void {
		this.#seen?.disconnect();
		this.#seen = new IntersectionObserver(
			(entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#load(),
			{ rootMargin: '300px' }
		);
		this.#seen.observe(this);
	}

	/** Takes a property that was set before this script ran, when it was no more than a value. */
	#takeEarly(name: string): void {
		if (!Object.hasOwn(this, name)) return;
		const early = Reflect.get(this, name) as string;
		Reflect.deleteProperty(this, name);
		Reflect.set(this, name, early);
	}

	/** The frame listens: it is told what was asked of it before. */
	#start(): void {
		this.#isListening = true;
		this.#former = undefined;
		if (this.#wanted !== undefined) this.#post({ type: 'setView', view: this.#wanted });
		this.#wanted = undefined;
		for (const request of this.#asked.keys()) this.#post({ type: 'getView', request });
	}
}

/** The page for a frame that the attributes ask for, with the parts that it leaves out, whatever its view. */
function pageOf(settings: ElementSettings): string | undefined {
	const [page] = framePath(settings)?.split('?') ?? [];
	return page && [page, settings.without, settings.made].join(' ');
}

/** Each attribute is a property too, so that frameworks may set either; a condition that fails takes it away. */
for (const name of TruceAtlas.observedAttributes) {
	if (name in HTMLElement.prototype) continue;
	Object.defineProperty(TruceAtlas.prototype, name, {
		get(this: HTMLElement) {
			return this.getAttribute(name);
		},
		set(this: HTMLElement, value: string | null | undefined | false) {
			if (value === null || value === undefined || value === false) this.removeAttribute(name);
			else this.setAttribute(name, value);
		}
	});
}

if (!customElements.get('truce-atlas')) customElements.define('truce-atlas', TruceAtlas);
