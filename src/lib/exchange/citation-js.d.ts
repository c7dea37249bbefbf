declare module '@citation-js/core' {
	/** Citations of any input, given out in formats that plugins know. */
	export class Cite {
		constructor(input: unknown);
		readonly data: readonly Record<string, unknown>[];
		format(format: string, options?: Record<string, unknown>): string;
	}
	export const plugins: {
		readonly config: { get(plugin: string): { format: Record<string, unknown> } };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
