import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { zonesGeojson } from './published-data.ts';
import { qgisStyle } from './qgis-style.ts';

for (const folder of ['tests/fixtures/atlas', 'geodata']) {
	const { atlas, geometries } = readTestAtlas(folder);
	const text = qgisStyle(atlas.records);
	const style = new DOMParser({
		onError: (_level, message) => {
			throw new Error(message);
		}
	}).parseFromString(text, 'text/xml');
	const all = (name: string): Element[] => [...style.getElementsByTagName(name)];
	const published = zonesGeojson(atlas.records, geometries, '1').features.map(
		({ properties }) => properties!
	);

	describe(`the QGIS style of ${folder}`, () => {
		it('draws every published outline by exactly one rule, whose symbol is there', () => {
			const symbols = all('symbol').map((symbol) => symbol.getAttribute('name'));
			const filters = all('rule').map((rule) => rule.getAttribute('filter'));
			for (const { zone, edges } of published) {
				const filter = `"zone" = '${String(zone)}' AND "edges" = '${String(edges)}'`;
				expect(filters.filter((one) => one === filter)).toHaveLength(1);
			}
			for (const rule of all('rule')) expect(symbols).toContain(rule.getAttribute('symbol'));
		});
		it('reads only properties that the published outlines have', () => {
			const expressions = [...style.getElementsByTagName('*')].flatMap((element) =>
				['filter', 'value', 'fieldName'].map((name) => element.getAttribute(name) ?? '')
			);
			const fields = expressions.flatMap((words) =>
				[...words.matchAll(/"([^"]+)"/g)].map(([, field]) => field)
			);
			expect(new Set(fields)).toEqual(new Set(['zone', 'edges', 'shows', 'label']));
			for (const properties of published)
				expect(Object.keys(properties)).toEqual(expect.arrayContaining(fields));
		});
	});
}
