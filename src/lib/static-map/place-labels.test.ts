import { describe, expect, test } from 'vitest';
import { brokenLines, placeLabels, type LabelWish } from './place-labels.ts';

const frame = { left: 0, top: 0, right: 200, bottom: 200 };
const wish = (at: [number, number], words: string, more: Partial<LabelWish> = {}): LabelWish => ({
	at,
	lines: [{ text: words, isNote: false }],
	size: 10,
	distance: 5,
	sides: ['right', 'left', 'below'],
	isNeeded: false,
	hasDot: false,
	...more
});

describe('labels', () => {
	test('stand on the first side where there is room', () => {
		const [first, second] = placeLabels([wish([100, 100], 'Mill'), wish([95, 100], 'Ford')], {
			frame,
			obstacles: []
		});
		expect(first?.side).toBe('right');
		expect(second?.side).toBe('left');
	});
	test('are left out where there is none, unless they are needed', () => {
		const crowd = [
			wish([100, 100], 'Mill', { sides: ['middle'] }),
			wish([100, 100], 'Ford', { sides: ['middle'] })
		];
		expect(placeLabels(crowd, { frame, obstacles: [] })).toHaveLength(1);
		const needed = crowd.map((label) => ({ ...label, isNeeded: true }));
		expect(placeLabels(needed, { frame, obstacles: [] })).toHaveLength(2);
	});
	test('leave out their note before they cover another name', () => {
		const note = { text: 'extent approximate', isNote: true };
		const crowd = [80, 100].map((y, at) =>
			wish([100, y], `Mill ${at}`, {
				lines: [{ text: `Mill ${at}`, isNote: false }, note],
				sides: ['above'],
				isNeeded: true
			})
		);
		const [first, second] = placeLabels(crowd, { frame, obstacles: [] });
		expect(first?.wish.lines).toHaveLength(2);
		expect(second?.wish.lines).toEqual([{ text: 'Mill 1', isNote: false }]);
	});
	test('keep off obstacles and stay within the frame', () => {
		const obstacle = { left: 105, top: 90, right: 200, bottom: 110 };
		expect(placeLabels([wish([100, 100], 'Mill')], { frame, obstacles: [obstacle] })[0]?.side).toBe('left');
		const atEdge = placeLabels([wish([2, 199], 'Millbrook', { sides: ['below'], isNeeded: true })], {
			frame,
			obstacles: []
		});
		expect(atEdge[0]?.y).toBeLessThan(200);
		expect(atEdge[0]?.x).toBeGreaterThan(20);
	});
	test('stand off a plate where they have to, though that is nearer to what another names', () => {
		const plate = { left: 0, top: 155, right: 200, bottom: 200 };
		const names = [
			wish([100, 180], 'Mill', { sides: ['right', 'above'], isNeeded: true, distance: 12 }),
			wish([100, 140], 'Ford', { sides: ['above'], isNeeded: true })
		];
		const [mill] = placeLabels(names, { frame, obstacles: [], plates: [plate] });
		expect(mill?.y).toBeLessThan(155);
	});
	test('that are needed make room for each other, however narrow it is', () => {
		const sides = ['below', 'above', 'right', 'left'] as const;
		const crowd = [
			wish([90, 60], 'Upper Valley', { sides, isNeeded: true }),
			wish([100, 70], 'Mill', { sides, isNeeded: true }),
			wish([110, 60], 'Weavers and Dyers', { sides, isNeeded: true })
		];
		const narrow = { left: 40, top: 20, right: 160, bottom: 110 };
		const boxes = placeLabels(crowd, { frame: narrow, obstacles: [] }).map(
			({ wish: { lines, size }, side, x, y }) => {
				const width = Math.max(...lines.map(({ text }) => text.length)) * size * 0.56;
				const left = side === 'right' ? x : side === 'left' ? x - width : x - width / 2;
				const top = y - size * 0.86;
				return { left, top, right: left + width, bottom: top + lines.length * size * 1.15 };
			}
		);
		for (const [at, one] of boxes.entries()) {
			expect(one.left >= narrow.left && one.right <= narrow.right).toBe(true);
			for (const other of boxes.slice(at + 1))
				expect(
					one.right <= other.left ||
						other.right <= one.left ||
						one.bottom <= other.top ||
						other.bottom <= one.top
				).toBe(true);
		}
	});
	test('lie across no line where another side is free of lines, and beyond what they name where it has no room', () => {
		const line = [
			[110, 0],
			[110, 200]
		] as const;
		const ground = { frame, obstacles: [], lines: [line] };
		expect(placeLabels([wish([100, 100], 'Mill')], ground)[0]?.side).toBe('left');
		const ring = [
			[70, 70],
			[130, 70],
			[130, 130],
			[70, 130],
			[70, 70]
		] as const;
		const named = wish([100, 100], 'Longvalleyhead', {
			sides: ['below'],
			isNeeded: true,
			beyond: { below: 30, above: 30, left: 30, right: 30 }
		});
		const [placed] = placeLabels([named], { frame, obstacles: [], lines: [ring] });
		expect(placed!.y).toBeGreaterThan(135);
	});
	test('leave out a dot that something else covers, with its name', () => {
		const plate = { left: 0, top: 0, right: 200, bottom: 30 };
		expect(
			placeLabels([wish([100, 28], 'Mill', { sides: ['below'], hasDot: true })], {
				frame,
				obstacles: [plate]
			})
		).toEqual([]);
	});
	test('do not repeat the words of another', () => {
		const twice = [wish([50, 50], 'Mill'), wish([150, 150], 'Mill')];
		expect(placeLabels(twice, { frame, obstacles: [] })).toHaveLength(1);
	});
});

test('long words are broken into lines of the length allowed', () => {
	expect(brokenLines('The millers around the weavers, by the chronicle', 20).map(({ text }) => text)).toEqual(
		['The millers around', 'the weavers, by the', 'chronicle']
	);
	expect(brokenLines('Millbrook-on-the-Water', 10)).toHaveLength(1);
});
test('a note is broken between its parts only', () => {
	const lines = brokenLines('begun · by the chronicle · extent approximate', 26, true);
	expect(lines.map(({ text }) => text)).toEqual(['begun · by the chronicle', 'extent approximate']);
	expect(brokenLines('', 26, true)).toEqual([]);
});
