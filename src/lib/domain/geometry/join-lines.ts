import type { Position } from 'geojson';

/**
 * Joins lines end to end where just two of them meet, turning them round where needed. What meets at a fork
 * stays apart, so that no line runs past the place where a third one starts.
 * @returns fewer and longer lines over the same positions; the order of the first line of each is kept
 */
export function joinLines(lines: readonly (readonly Position[])[]): Position[][] {
	const open = lines.filter((line) => line.length > 1).map((line) => [...line]);
	const meeting = new Map<string, number>();
	for (const line of open)
		for (const end of [line[0]!, line.at(-1)!]) meeting.set(keyOf(end), (meeting.get(keyOf(end)) ?? 0) + 1);
	const joined: Position[][] = [];
	while (open.length > 0) {
		let line = open.shift()!;
		for (let turns = 0; turns < 2; turns++) {
			for (let next = takeNext(line, open, meeting); next; next = takeNext(line, open, meeting))
				line.push(...next.slice(1));
			line = line.reverse();
		}
		joined.push(line);
	}
	return joined;
}

/** Takes the one other line that starts or ends where this one ends. */
function takeNext(
	line: readonly Position[],
	open: Position[][],
	meeting: ReadonlyMap<string, number>
): Position[] | undefined {
	const end = keyOf(line.at(-1)!);
	if (meeting.get(end) !== 2) return undefined;
	const index = open.findIndex((other) => keyOf(other[0]!) === end || keyOf(other.at(-1)!) === end);
	const [next] = index < 0 ? [] : open.splice(index, 1);
	return next && keyOf(next[0]!) !== end ? next.reverse() : next;
}

const keyOf = (at: Position): string => `${at[0]},${at[1]}`;
