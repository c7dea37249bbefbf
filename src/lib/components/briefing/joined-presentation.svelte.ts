import {
	isAtRest,
	presentationAfter,
	presentationAt,
	type Presentation,
	type StageAction
} from '#lib/briefing/presentation.ts';
import { pausedAt, resetAt, runningFrom, stoppedTimer, type Timer } from '#lib/briefing/timer.ts';
import type { SharedState } from '#lib/briefing/window-message.ts';
import { WindowLink } from './window-link.ts';
import {
	addressWithPair,
	keepPresentation,
	newPair,
	pairOfAddress,
	recallPresentation
} from './window-memory.ts';

/** How a scene is reached: by a step to its neighbour, or by a jump that one may want to come back from. */
export type SceneStep = 'push' | 'replace';

/** What a presentation is of, and whom it tells. */
export interface PresentationParts {
	/** The id of the briefing. */
	readonly briefing: string;
	readonly count: number;
	/** The scene that the window's address asks for, from 0; without one it goes where the presentation was. */
	readonly opening?: number;
	/** Told of each scene that is reached, whichever window went there. */
	readonly onscene: (scene: number, step: SceneStep) => void;
}

/** A presentation that one window shows, or two that stay in step: stage and presenter's window each hold one. */
export class JoinedPresentation {
	readonly #parts: PresentationParts;
	#presentation = $state.raw<Presentation>() as Presentation;
	#timer = $state.raw<Timer>(stoppedTimer);
	#isJoined = $state(false);
	#isMissing = $state(false);
	#revision = 0;
	#pair: string | undefined;
	#link: WindowLink | undefined;

	constructor(parts: PresentationParts) {
		this.#parts = parts;
		this.#presentation = presentationAt(parts.opening ?? 0, parts.count);
	}

	get presentation(): Presentation {
		return this.#presentation;
	}
	get timer(): Timer {
		return this.#timer;
	}
	/** Whether the other window answers. */
	get isJoined(): boolean {
		return this.#isJoined;
	}

	/** Whether the other window was to open and did not, until the presentation goes on. */
	get isMissing(): boolean {
		return this.#isMissing;
	}

	/** Finds the other window again, if there is or was one. What is returned ends the link. */
	begin(): () => void {
		const kept = recallPresentation(this.#parts.briefing);
		const pair = pairOfAddress(location.hash) ?? kept?.pair;
		if (kept?.state && kept.pair === pair) {
			this.#revision = kept.state.revision;
			this.#timer = kept.state.timer;
			if (this.#parts.opening === undefined)
				this.#presentation = presentationAt(kept.state.scene, this.#parts.count);
		}
		if (pair) this.#join(pair);
		if (kept?.state && kept.state.scene !== this.#presentation.scene) this.#changed();
		return () => this.#link?.close();
	}

	/**
	 * Does what was asked for.
	 * @returns whether nothing was left to be closed: then it is for the stage to be left
	 */
	perform(action: StageAction): boolean {
		const before = this.#presentation;
		this.#isMissing = false;
		if (action.kind === 'close' && isAtRest(before)) return true;
		this.#presentation = presentationAfter(before, action);
		const { scene, cover } = this.#presentation;
		if (scene !== before.scene) this.#parts.onscene(scene, isStep(action, before) ? 'replace' : 'push');
		if (scene !== before.scene || cover !== before.cover) this.#changed();
		return false;
	}

	/** Goes to the scene of the address, which the reader came back to. */
	follow(scene: number): void {
		if (scene === this.#presentation.scene) return;
		this.#presentation = presentationAt(scene, this.#parts.count);
		this.#changed();
	}

	/** Opens the other window, and lets the time run. */
	open(address: string): void {
		const pair = this.#pair ?? newPair();
		this.#join(pair);
		if (this.#timer === stoppedTimer) this.#timer = runningFrom(this.#timer, Date.now());
		this.#changed();
		this.#link?.open(addressWithPair(address, pair));
	}

	/** Lets the time run, or stand. */
	toggleTimer(): void {
		const { since } = this.#timer;
		this.#timer = (since === undefined ? runningFrom : pausedAt)(this.#timer, Date.now());
		this.#changed();
	}

	resetTimer(): void {
		this.#timer = resetAt(this.#timer, Date.now());
		this.#changed();
	}

	#join(pair: string): void {
		if (this.#pair === pair) return;
		this.#pair = pair;
		this.#link?.close();
		this.#link = new WindowLink(
			{ briefing: this.#parts.briefing, pair },
			{
				state: () => this.#shared(),
				onstate: (state) => this.#take(state),
				onpresence: (isThere) => {
					this.#isJoined = isThere;
					if (isThere) this.#isMissing = false;
				},
				onmissing: () => (this.#isMissing = true)
			}
		);
		this.#keep();
	}

	#take({ revision, scene, cover, timer }: SharedState): void {
		if (revision <= this.#revision) return;
		const before = this.#presentation;
		this.#revision = revision;
		this.#timer = timer;
		const at = presentationAt(scene, this.#parts.count);
		if (at.scene !== before.scene || cover !== before.cover)
			this.#presentation = { ...at, ...(cover && { cover }) };
		if (at.scene !== before.scene) this.#parts.onscene(at.scene, 'replace');
		this.#keep();
	}

	#changed(): void {
		this.#revision += 1;
		this.#keep();
		this.#link?.tell();
	}

	#keep(): void {
		if (this.#pair) keepPresentation(this.#parts.briefing, { pair: this.#pair, state: this.#shared() });
	}

	#shared(): SharedState {
		const { scene, cover } = this.#presentation;
		return { revision: this.#revision, scene, timer: this.#timer, ...(cover && { cover }) };
	}
}

/** Whether an action leads on or back by one, as talking does; all others are jumps. */
function isStep({ kind }: StageAction, { digits }: Presentation): boolean {
	return kind === 'next' || kind === 'previous' || (kind === 'confirm' && digits === '');
}
