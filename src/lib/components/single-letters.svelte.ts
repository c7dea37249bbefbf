import { recall, remember } from './reader-memory.ts';

/** Whether single letters, digits and signs are shortcuts: the reader's choice, kept in their browser (WCAG 2.1.4). */
export class SingleLetters {
	#areOn = $state(true);

	get areOn(): boolean {
		return this.#areOn;
	}

	/** Takes up what the reader chose before, in this window or another. */
	recall(): void {
		this.#areOn = recall('single-letters') !== 'off';
	}

	choose(areOn: boolean): void {
		this.#areOn = areOn;
		remember('single-letters', areOn ? 'on' : 'off');
	}
}
