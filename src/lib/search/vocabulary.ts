/** Words that are known, to be asked for by their beginnings. */
export class Vocabulary {
	readonly #words = new Set<string>();
	#sorted: readonly string[] = [];

	get words(): ReadonlySet<string> {
		return this.#words;
	}

	add(word: string): void {
		this.#words.add(word);
	}

	/** Whether a known word begins so. */
	holds(beginning: string): boolean {
		if (this.#words.has(beginning)) return true;
		if (this.#sorted.length !== this.#words.size) this.#sorted = [...this.#words].sort();
		let [low, high] = [0, this.#sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#sorted[middle]! < beginning) low = middle + 1;
			else high = middle;
		}
		return this.#sorted[low]?.startsWith(beginning) ?? false;
	}
}
