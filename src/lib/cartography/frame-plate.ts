import { frameWidth } from './frame.ts';
import type { NationwideFrame } from './map-view.ts';
import { wrappedLines } from './wrap-text.ts';

/** The size of the letters that name a nationwide arrangement, in CSS pixels at the usual size. */
export const nationwideLetters = 10;

/** How wide a letter of the plate is, and how far its lines are apart. */
const letterWidth = nationwideLetters * 0.58;
export const plateLineHeight = nationwideLetters * 1.2;

/** The plate on the upper side of the frame that names a nationwide arrangement. */
export interface FramePlate {
	/** What it says, line by line. */
	readonly lines: readonly string[];
	/** In CSS pixels. It lies in the middle of the upper side. */
	readonly width: number;
	readonly height: number;
}

/**
 * The plate of a frame: its label in one line, or else each of its parts, of which the last is the status, in as many
 * lines of its own as it needs. None is left out.
 * @param mapWidth in CSS pixels
 * @param scale of lines and letters against their usual size
 */
export function plateOf(
	{ label }: Pick<NationwideFrame, 'label'>,
	mapWidth: number,
	scale: number
): FramePlate {
	const lines = plateLines(label, mapWidth / scale - 2 * frameWidth);
	const longest = Math.max(...lines.map((line) => line.length));
	return {
		lines,
		width: (longest * letterWidth + 12) * scale,
		height: (frameWidth + 8 + (lines.length - 1) * plateLineHeight) * scale
	};
}

function plateLines(label: string, room: number): readonly string[] {
	const inRoom = (words: string): readonly string[] => wrappedLines(words, room, nationwideLetters);
	const lines = inRoom(label);
	return lines.length > 1 ? label.split(' · ').flatMap(inRoom) : lines;
}

/** How many CSS pixels something takes from each side of a map. */
export interface Insets {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** What a nationwide frame with its plate takes from the sides of a map; nothing where there is none. */
export function frameInsets(
	frame: Pick<NationwideFrame, 'label'> | undefined,
	mapWidth: number,
	scale: number
): Insets {
	const band = frame ? frameWidth * scale : 0;
	const top = frame ? plateOf(frame, mapWidth, scale).height : 0;
	return { top, right: band, bottom: band, left: band };
}

const nothing: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** As many pixels on every side, beyond what is taken from it already. */
export function insetBy(padding: number, { top, right, bottom, left }: Insets = nothing): Insets {
	return { top: top + padding, right: right + padding, bottom: bottom + padding, left: left + padding };
}
