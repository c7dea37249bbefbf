/**
 * How large a briefing may be that comes from outside: from a file, a link or the browser's storage. Whoever
 * keeps within them can present it; a file made to do harm is refused before it is worked through.
 */
export const briefingLimits = {
	/** Characters of a file. */
	characters: 1_000_000,
	/** Signs and words that a file is read in, by the parser's count: ten times those of a long briefing. */
	parts: 60_000,
	/** Lists and records inside each other; a briefing has four. */
	depth: 16,
	scenes: 100,
	/** Minutes of a scene. */
	minutes: 600,
	/** Faults that are told of one file. */
	faults: 20,
	/** Characters of a logo as a `data:` address: a picture of about 200 kB. */
	logo: 280_000,
	/** Characters of a link that holds a briefing whole: programs for mail and chat cut longer ones. */
	link: 32_000
} as const;
