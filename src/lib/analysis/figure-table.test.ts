import { describe, expect, it } from 'vitest';
import { smallAtlas, span } from '#tests/support/small-atlas.ts';
import { figureTable } from './figure-table.ts';

const people = (value: number) => ({ of: 'people-besieged', value, unit: 'people' });
const atlas = smallAtlas({
	passages: [
		{
			id: 'late',
			when: span('1820-06'),
			situations: ['ring'],
			figures: [people(300), { of: 'wells', value: 2, unit: 'wells' }] as never
		},
		{ id: 'early', when: span('1820-03'), source: 'gazette', figures: [people(200)] as never }
	],
	situations: [
		{
			id: 'ring',
			figures: [
				{ ...people(300), by: 'chronicle', citations: [] },
				{ ...people(250), by: 'gazette', citations: [{ source: 'gazette' }] }
			] as never
		}
	]
});

describe('figureTable', () => {
	const groups = figureTable(atlas.records.passages, atlas.records.situations);
	it('groups what is counted alike, first what most sources count', () => {
		expect(groups.map(({ of }) => of)).toEqual(['people-besieged', 'wells']);
	});
	it("tells passages in order of time, then situations, and a passage's figure once", () => {
		expect(groups[0]!.told.map(({ figure, by }) => [figure.value, by])).toEqual([
			[200, 'gazette'],
			[300, 'chronicle'],
			[250, 'gazette']
		]);
		expect(groups[0]!.told[1]!.situation?.id).toBe('ring');
	});
});
