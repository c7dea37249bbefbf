import type { Pixel } from '#lib/cartography/siege-teeth.ts';

/** A round mark that wants to stand at a point, in pixels. */
export interface RoundMark {
	readonly at: Pixel;
	readonly radius: number;
}

/** How often marks that lie over each other are pushed apart: what is crowded then stays so. */
const turns = 40;
/** How far a mark moves at most, against its radius: so that it still covers the point that it stands for. */
const farthest = 0.95;

/**
 * Where round marks stand so that each can be read and counted: those that lie over each other move apart, each as far
 * as the other, and none so far that it no longer covers its point. Marks that have room stay where they are.
 * @param gap pixels left free between two that were moved
 * @returns the middle of each, in the order of the list
 */
export function spreadMarks(marks: readonly RoundMark[], gap: number): readonly Pixel[] {
	const middles = marks.map(({ at: [x, y] }): [number, number] => [x, y]);
	for (let turn = 0; turn < turns; turn++) {
		let isCrowded = false;
		for (const [index, mark] of marks.entries())
			for (let other = index + 1; other < marks.length; other++) {
				const wanted = mark.radius + marks[other]!.radius + gap;
				const [one, two] = [middles[index]!, middles[other]!];
				const apart = Math.hypot(two[0] - one[0], two[1] - one[1]);
				if (!(apart < wanted - 0.01)) continue;
				isCrowded = true;
				// Where both have the same middle, each pair parts in a direction of its own.
				const [x, y] =
					apart > 0
						? [(two[0] - one[0]) / apart, (two[1] - one[1]) / apart]
						: [Math.cos(other * 2.4), Math.sin(other * 2.4)];
				const push = (wanted - apart) / 2;
				middles[index] = held([one[0] - x * push, one[1] - y * push], mark);
				middles[other] = held([two[0] + x * push, two[1] + y * push], marks[other]!);
			}
		if (!isCrowded) break;
	}
	return middles;
}

/** A middle that is no farther from the point of its mark than it may be. */
function held([x, y]: Pixel, { at, radius }: RoundMark): [number, number] {
	const [dx, dy] = [x - at[0], y - at[1]];
	const part = Math.min(1, (radius * farthest) / (Math.hypot(dx, dy) || 1));
	return [at[0] + dx * part, at[1] + dy * part];
}
