/** The parts of an embed that can be left out. */
export const embedParts = ['title', 'sentence', 'time', 'words', 'legend'] as const;
export type EmbedPart = (typeof embedParts)[number];

/** What an embed's address says beside its view. */
export interface EmbedOptions {
	readonly without: readonly EmbedPart[];
	/** The release that the embed was made with, to say when a later one has come. */
	readonly madeWith?: string;
}

/** Reads the options of an address; words that are not known are left out. */
export function parseEmbedOptions(parameters: URLSearchParams): EmbedOptions {
	const words = (parameters.get('without') ?? '').split(/\s+/);
	const madeWith = parameters.get('made');
	return {
		without: embedParts.filter((part) => words.includes(part)),
		...(madeWith !== null && /^[\w.-]{1,40}$/.test(madeWith) && { madeWith })
	};
}

/** Writes the options as parameters; an embed with all its parts has none. */
export function formatEmbedOptions({ without, madeWith }: EmbedOptions): URLSearchParams {
	const parts = embedParts.filter((part) => without.includes(part));
	return new URLSearchParams([
		...(parts.length > 0 ? [['without', parts.join(' ')]] : []),
		...(madeWith === undefined ? [] : [['made', madeWith]])
	]);
}
