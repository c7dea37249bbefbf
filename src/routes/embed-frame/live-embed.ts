import { mount } from 'svelte';
import { queryText } from '#lib/address/format-view.ts';
import { defaultView, type View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import { askedFor } from '#lib/embed/asked-view.ts';
import type { EmbedOptions } from '#lib/embed/embed-options.ts';
import type { FrameMessage, HostMessage } from '#lib/embed/message.ts';
import { findPermalink, type Permalink } from '#lib/embed/permalink.ts';
import { permalinkView } from '#lib/embed/permalink-view.ts';
import { viewDifference } from '#lib/embed/view-difference.ts';
import { viewSentence } from '#lib/embed/view-sentence.ts';
import type { MapCredit } from '#lib/map/camera.ts';
import { ExploreState } from '#lib/state/explore.svelte.ts';
import { fetchAtlas } from '../fetch-atlas.ts';
import LiveEmbedMap from './LiveEmbedMap.svelte';
import LiveEmbedTime from './LiveEmbedTime.svelte';
import LiveEmbedWords from './LiveEmbedWords.svelte';

/** What the live part of a frame reports. */
export interface EmbedCalls {
	readonly tellHost: (message: FrameMessage) => void;
	/** The live map is drawn. */
	readonly onlive: () => void;
	/** No live map can be had; a drawn one takes its place. */
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
	const { atlas, credits } = await fetchAtlas(root.href);
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

/** A frame with its map, time and words. The view outlives the live map, which is let go while it is not seen. */
export class LiveEmbed {
	readonly #main: HTMLElement;
	readonly #parts: EmbedParts;
	readonly #calls: EmbedCalls;
	readonly #explore: ExploreState;
	readonly #opening: View;
	readonly #standard: View;
	readonly #map: { setLive(isOn: boolean): void };
	/** Whether words and time follow the view; until then they are those of the served picture. */
	#hasWords = false;
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
		this.#map = this.#showMap();
		calls.tellHost({ type: 'ready', view: this.#query() });
	}

	/** Draws the live map, again if the browser took it away, or gives its drawing surface back. */
	setLive(isOn: boolean): void {
		this.#map.setLive(isOn);
	}

	#showMap(): { setLive(isOn: boolean): void } {
		const { credits, permalink } = this.#parts;
		const { onlive, onrefused, onlost } = this.#calls;
		return mount(LiveEmbedMap, {
			target: this.#part('live')!,
			props: {
				explore: this.#explore,
				permalink,
				opening: this.#opening,
				credits,
				site: new URL(this.#main.dataset.site || '/', location.href).href.replace(/\/$/, ''),
				onsight: (isOpening, isCovered) => this.#see(isOpening, isCovered),
				onlive,
				onrefused,
				onlost
			}
		});
	}

	/**
	 * Picture and words always tell of the same view: the words follow once a map of theirs stands, and the served
	 * picture is hidden from then on where it shows another.
	 */
	#see(isOpening: boolean, isCovered: boolean): void {
		if (isOpening || isCovered) this.#showWords();
		this.#main.toggleAttribute('data-covered', isCovered || (this.#hasWords && !isOpening));
	}

	#part(name: 'live' | 'words' | 'time'): HTMLElement | null {
		return this.#main.querySelector(`[data-${name}]`);
	}

	/** Does what the host asks for. */
	receive(message: HostMessage): void {
		if (message.type === 'setView') {
			this.#follow(message.view);
			this.#report(this.#explore.view);
		} else this.#tellView(message.request);
	}

	/** Takes a view as an address writes it; what it does not say, or mistypes, is as the permalink shows it. */
	#follow(query: string): void {
		const { atlas } = this.#parts;
		const { parameters, faulty } = askedFor(atlas, this.#opening, new URLSearchParams(query), this.#standard);
		this.#explore.followAddress(parameters);
		if (faulty.length > 0) this.#calls.tellHost({ type: 'error', reason: 'view' });
		this.#markTheme(this.#explore.view);
	}

	#report(view: View): void {
		this.#markTheme(view);
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
		const sentence = viewSentence(atlas, view, language).plain.slice(0, 4000);
		const told = { type: 'view', view: this.#query(), sentence } as const;
		this.#calls.tellHost(request === undefined ? told : { ...told, request });
	}

	#query(): string {
		const told = viewDifference(this.#explore.view, this.#opening, this.#standard);
		return queryText(told).slice(1);
	}

	#markTheme({ theme = 'light' }: View): void {
		document.documentElement.dataset.theme = theme;
	}

	#showWords(): void {
		if (this.#hasWords) return;
		this.#hasWords = true;
		const { permalink, options, root } = this.#parts;
		const explore = this.#explore;
		const [words, time] = [this.#part('words')!, this.#part('time')];
		words.replaceChildren();
		mount(LiveEmbedWords, { target: words, props: { explore, permalink, root, without: options.without } });
		time?.replaceChildren();
		if (time) mount(LiveEmbedTime, { target: time, props: { explore } });
	}
}

const selectionOf = ({ zone, passage }: View): string => JSON.stringify([zone, passage]);
