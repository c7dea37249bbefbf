/**
 * What a page is rendered from and never sent to a browser. SvelteKit writes out all that a page's load gives, twice
 * over, also for pages that have no script to read it; of this it writes a mark (`transport` in `hooks.ts`).
 */
export class RenderedOnly<Value> {
	constructor(readonly value: Value) {}
}
