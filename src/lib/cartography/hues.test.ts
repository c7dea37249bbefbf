import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contrast } from '#lib/domain/colour.ts';
import { colourDifference, sights } from './colour-difference.ts';
import { palettes, themeNames } from './palette.ts';

interface ColouredZone {
	readonly id: string;
	readonly hue?: Readonly<Record<'light' | 'dark', string>>;
}

const { zones } = parse(readFileSync('geodata/zones.yaml', 'utf8')) as { zones: readonly ColouredZone[] };

describe.each(themeNames)('the hues of the zones in the %s theme', (theme) => {
	const hues = zones.flatMap(({ id, hue }) => (hue ? [{ id, colour: hue[palettes[theme].hues] }] : []));

	test.each(sights)('are told apart by %s sight, any two at least 9 apart', (sight) => {
		const near = hues.flatMap((one, at) =>
			hues
				.slice(at + 1)
				.filter((other) => colourDifference(one.colour, other.colour, sight) < 9)
				.map((other) => `${one.id} and ${other.id}`)
		);
		expect(near).toEqual([]);
	});
	test('stand out from the ground they are drawn on, at a contrast of 3 and more', () => {
		const faint = hues.filter(({ colour }) => contrast(colour, palettes[theme].paper) < 3);
		expect(faint).toEqual([]);
	});
});
