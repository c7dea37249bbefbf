import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';

/** What a text in Arabic may hold in other digits: names in Latin letters and what follows such a name. */
const latinNames = /[A-Za-z][\w.,:/-]*(?: [\w.,:/-]+)*|[\w.,:/-]*[A-Za-z][\w.,:/-]*/g;

it('writes numbers in texts in Arabic in the digits in which dates and counts stand beside them', () => {
	const files = readdirSync('geodata', { recursive: true, encoding: 'utf8' }).filter(
		(path) => /\.(yaml|json|geojson)$/.test(path) && !path.startsWith('basemap')
	);
	const mixed: string[] = [];
	for (const path of files) {
		visit(parseDocument(readFileSync(join('geodata', path), 'utf8')), {
			Pair: (_, { key, value }) => {
				if (!isScalar(key) || key.value !== 'ar' || isMap(value)) return;
				const words = JSON.stringify(value).replace(latinNames, '');
				if (/[0-9]/.test(words)) mixed.push(`${path}: ${words}`);
			}
		});
	}
	expect(mixed).toEqual([]);
});
