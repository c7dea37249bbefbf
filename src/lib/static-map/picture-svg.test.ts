import { expect, it } from 'vitest';
import { palettes } from '#lib/cartography/palette.ts';
import { pictureSvg } from './picture-svg.ts';

it('cuts the words of a picture above its legend, however long they are', () => {
	const long = 'many words about a truce of which much is told '.repeat(8);
	const legend = (['solid', 'dots', 'none'] as const).map((fill) => ({
		mark: { fill },
		words: `legend of ${fill}`
	}));
	const words = { kind: 'Truce', title: long, lead: long, text: long, legend, credits: ['credits'] };
	const svg = pictureSvg(words, { width: 1200, height: 630 }, 'en', palettes.light, () => '<svg ></svg>');
	const linesOf = (pattern: RegExp): number[] =>
		[...svg.matchAll(pattern)].map(([, y]) => Number(y)).filter(Number.isFinite);
	const legendTop = Math.min(...linesOf(/<g transform="translate\([\d.]+ ([\d.]+)\)">/g));
	const told = linesOf(/<text x="[\d.]+" y="([\d.]+)"[^>]*>many words/g);
	expect(told.length).toBeGreaterThan(2);
	expect(Math.max(...told)).toBeLessThan(legendTop);
});
