import { mount, unmount } from 'svelte';
import { queryText } from '#lib/address/format-view.ts';
import { defaultView, type View } from '#lib/address/view.ts';
import { Atlas } from '#lib/domain/atlas.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { EmbedOptions } from '#lib/embed/embed-options.ts';
import type { FrameMessage, HostMessage } from '#lib/embed/message.ts';
import { findPermalink, type Permalink } from '#lib/embed/permalink.ts';
import { permalinkView } from '#lib/embed/permalink-view.ts';
import { appliedTo, viewDifference } from '#lib/embed/view-difference.ts';
import type { MapCredit } from '#lib/map/camera.ts';
import { ExploreState } from '#lib/state/explore.svelte.ts';
import { dateSentence } from '#lib/wording/date-sentence.ts';
import LiveEmbedMap from './LiveEmbedMap.svelte';
import LiveEmbedWords from './LiveEmbedWords.svelte';

/** What the live part of a frame reports. */
export interface EmbedCalls {
	readonly tellHost: (message: FrameMessage) => void;
	readonly ondrawn: () => void;
	/** No live map can be had; the drawn one takes its place. */
	readonly onrefused: () => void;
	/** The browser took the drawing surface away. */
	readonly onlost: () => void;
}

/** Fetches the records of the atlas and brings a frame to life. @throws Error when they cannot be fetched */
export async function startEmbed(
	main: HTMLElement,
	options: EmbedOptions,
	calls: EmbedCalls
): Promise<LiveEmbed> {
	const root = new URL(main.dataset.root ?? '/', location.href);
	const response = await fetch(new URL('embed/records.json', root));
	if (!response.ok) throw new Error(`the records of the atlas answer ${response.status}`);
	const { records, credits } = (await response.json()) as {
		records: AtlasRecords;
		credits: readonly MapCredit[];
	};
	const atlas = new Atlas(records);
	const permalink = findPermalink(atlas, main.dataset.path ?? '');
	if (!permalink) throw new Error(`the atlas has no permalink "${main.dataset.path}"`);
	return new LiveEmbed(main, { atlas, permalink, credits, options, root: root.href }, calls);
}

interface EmbedParts {
	readonly atlas: Atlas;
	readonly permalink: Permalink;
	readonly credits: readonly MapCredit[];
	readonly options: EmbedOptions;
	readonly root: string;
}

/** A frame with its live map and words. The view outlives the map, which is let go while it is not seen. */
export class LiveEmbed {
	readonly #main: HTMLElement;
	readonly #parts: EmbedParts;
	readonly #calls: EmbedCalls;
	readonly #explore: ExploreState;
	readonly #opening: View;
	readonly #standard: View;
	#map: Record<string, unknown> | undefined;
	/** Why the drawn map is shown in place of the live one. */
	#still: 'refused' | 'lost' | undefined;
	/** What was selected when the host was last told. */
	#selection = '';

	constructor(main: HTMLElement, parts: EmbedParts, calls: EmbedCalls) {
		const { atlas, permalink } = parts;
		this.#main = main;
		this.#parts = parts;
		this.#calls = calls;
		this.#opening = permalinkView(atlas, permalink);
		this.#standard = defaultView(atlas.records.settings.defaultDate);
		this.#explore = new ExploreState(atlas, main.dataset.language ?? 'en', (view) => this.#report(view));
		this.#follow(location.search);
		this.#selection = selectionOf(this.#explore.view);
		this.#showWords();
		calls.tellHost({ type: 'ready', view: this.#query() });
	}

	/** Draws the live map, if it is not drawn; again, if the browser took it away. */
	draw(): void {
		if (this.#map && this.#still !== 'lost') return;
		this.#unmountMap();
		const { credits, options, permalink } = this.#parts;
		this.#map = mount(LiveEmbedMap, {
			target: this.#main.querySelector<HTMLElement>('[data-live]')!,
			props: {
				explore: this.#explore,
				permalink,
				credits,
				without: options.without,
				site: new URL(this.#main.dataset.site || '/', location.href).href.replace(/\/$/, ''),
				ondrawn: this.#calls.ondrawn,
				onrefused: () => {
					this.#still = 'refused';
					this.#calls.onrefused();
				},
				onlost: () => {
					this.#still = 'lost';
					this.#calls.onlost();
				}
			}
		});
	}

	/** Gives the map's drawing surface back; the picture stands in. A map that needs none stays. */
	rest(): void {
		if (!this.#still) this.#unmountMap();
	}

	#unmountMap(): void {
		if (this.#map) void unmount(this.#map);
		this.#map = undefined;
		this.#still = undefined;
	}

	/** Does what the host asks for. */
	receive(message: HostMessage): void {
		if (message.type === 'setView') {
			this.#follow(message.view);
			this.#report(this.#explore.view);
		} else this.#tellView(message.request);
	}

	/** Takes a view as an address writes it; what it does not say is as the permalink shows it. */
	#follow(query: string): void {
		this.#explore.followAddress(appliedTo(this.#opening, new URLSearchParams(query), this.#standard));
		this.#markView(this.#explore.view);
	}

	#report(view: View): void {
		this.#markView(view);
		this.#tellView();
		const selection = selectionOf(view);
		if (selection === this.#selection) return;
		this.#selection = selection;
		const { zone, passage } = view;
		this.#calls.tellHost({ type: 'select', ...(zone && { zone }), ...(passage && { passage }) });
	}

	#tellView(request?: number): void {
		const { atlas } = this.#parts;
		const { view, language } = this.#explore;
		const sentence = dateSentence(atlas, view.time, language, view.account).plain.slice(0, 4000);
		const told = { type: 'view', view: this.#query(), sentence } as const;
		this.#calls.tellHost(request === undefined ? told : { ...told, request });
	}

	#query(): string {
		const told = viewDifference(this.#explore.view, this.#opening, this.#standard);
		return queryText(told).slice(1);
	}

	/**
	 * Shows the page in the view's theme, and hides the picture when it does not show the view: it shows the
	 * permalink's own and must not be seen beside another's words.
	 */
	#markView(view: View): void {
		const shown = ({ time, zone, passage, readings, hidden }: View): string =>
			JSON.stringify([time, zone, passage, readings, hidden]);
		this.#main.toggleAttribute('data-changed', shown(view) !== shown(this.#opening));
		document.documentElement.dataset.theme = view.theme ?? 'light';
	}

	#showWords(): void {
		const target = this.#main.querySelector<HTMLElement>('[data-words]')!;
		target.replaceChildren();
		const { permalink, options, root } = this.#parts;
		mount(LiveEmbedWords, {
			target,
			props: { explore: this.#explore, permalink, root, without: options.without }
		});
	}
}

const selectionOf = ({ zone, passage }: View): string => JSON.stringify([zone, passage]);
