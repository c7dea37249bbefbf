import { expect, test } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { situationSides } from './situation-sides.ts';

const { atlas } = readTestAtlas();
const siege = atlas.records.situations.find(({ id }) => id === 'siege-of-brell')!;

test('a situation is said by who does it to whom, or by who does it', () => {
	const said = situationSides(atlas, siege, 'en');
	expect(said).toMatch(/^By: .+\. Against: .+\.$/);
	expect(situationSides(atlas, { ...siege, against: [] }, 'en')).toBe(said.replace(/ Against: .+$/, ''));
});
