import { briefingLimits } from '#lib/briefing/own/limits.ts';
import type { Language } from '#lib/domain/text.ts';
import { readBriefing, type BriefingReading } from '#lib/briefing/own/read-briefing.ts';

/** What became of a file: read, refused for its faults, or too large to be looked at. */
export type FileReading = (BriefingReading | { readonly bytes: number }) & { readonly name: string };

/**
 * Reads a file that the reader chose or dropped. A file beyond all limits is not even loaded.
 * @param language of the messages
 */
export async function readBriefingFile(file: File, language: Language): Promise<FileReading> {
	const { name, size } = file;
	if (size > briefingLimits.characters * 3) return { name, bytes: size };
	return { name, ...readBriefing(name, await file.text(), language) };
}

/**
 * Fetches a ready-made briefing in all its languages.
 * @throws Error when it does not load
 */
export async function fetchReadyMade(site: string, id: string, language: Language): Promise<FileReading> {
	const name = `${id}.yaml`;
	const response = await fetch(`${site}/data/briefings/${name}`);
	if (!response.ok) throw new Error(`${name} answers ${response.status}`);
	return { name, ...readBriefing(name, await response.text(), language) };
}
