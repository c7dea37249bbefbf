import { describe, expect, test } from 'vitest';
import { patternKinds, patternPicture, patternSvg } from './patterns.ts';

const cover = (kind: (typeof patternKinds)[number]): number => {
	const { data } = patternPicture(kind, '#2f7fd0', 12, 2);
	let sum = 0;
	for (let at = 3; at < data.length; at += 4) sum += data[at]!;
	return sum / 255 / (data.length / 4);
};

describe.each(patternKinds)('the %s pattern', (kind) => {
	test('is drawn in its colour on nothing', () => {
		const { data, width, height } = patternPicture(kind, '#2f7fd0', 12, 2);
		expect(data.length).toBe(width * height * 4);
		expect([...data.slice(0, 3)]).toEqual([47, 127, 208]);
		expect(Math.max(...data.filter((_, at) => at % 4 === 3))).toBe(255);
		expect(Math.min(...data.filter((_, at) => at % 4 === 3))).toBe(0);
	});
	test('continues over its edges without a seam', () => {
		const { data, width } = patternPicture(kind, '#2f7fd0', 12, 2);
		const opacity = (x: number, y: number): number => data[(y * width + x) * 4 + 3]!;
		let across = 0;
		let within = 0;
		for (let at = 0; at < width; at++) {
			across = Math.max(across, Math.abs(opacity(0, at) - opacity(width - 1, at)));
			within = Math.max(
				within,
				Math.abs(opacity(5, at) - opacity(6, at)),
				Math.abs(opacity(9, at) - opacity(10, at))
			);
		}
		expect(across).toBeLessThanOrEqual(Math.max(within, 255 * 0.8));
	});
	test('is the same tile in SVG, as wide as its picture', () => {
		const { width } = patternPicture(kind, '#2f7fd0', 12, 2);
		const svg = patternSvg('p-1', kind, '#2f7fd0', 12);
		expect(svg).toContain('<pattern id="p-1"');
		expect(svg).toContain(`width="${width / 2}"`);
		expect(svg).toContain('stroke="#2f7fd0"');
	});
});

test('patterns of what was in force cover more than those of what was only proposed', () => {
	expect(cover('diagonal')).toBeGreaterThan(cover('dots') * 1.5);
	expect(cover('dots')).toBeGreaterThan(cover('crosses') * 2);
});

test('no two patterns are told apart by colour alone: their tiles differ', () => {
	const pictures = patternKinds.map((kind) => patternPicture(kind, '#2f7fd0', 12, 2).data.join());
	expect(new Set(pictures).size).toBe(patternKinds.length);
});
