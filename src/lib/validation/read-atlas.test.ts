import { describe, expect, it } from 'vitest';
import { changeFiles, fictionalFiles } from '#tests/support/fictional-atlas.ts';
import { isoFromDay } from '../domain/date.ts';
import type { PassageId, TruceId } from '../domain/ids.ts';
import { formatIssue } from './issue.ts';
import { readAtlas } from './read-atlas.ts';

const files = fictionalFiles();

describe('readAtlas', () => {
	it('reads the fictional atlas without a word', () => {
		const { atlas, geometries, issues } = readAtlas(files);
		expect(issues).toEqual([]);
		expect(atlas?.records.passages).toHaveLength(14);
		expect(Object.keys(geometries ?? {})).toEqual(atlas?.records.outlines.map(({ id }) => id));
	});
	it('gives each record the fields that its file leaves out', () => {
		const passage = readAtlas(files).atlas!.passage('ledger-1921-p3-a' as PassageId);
		expect(passage).toMatchObject({
			source: 'ledger-1921',
			negated: false,
			attribution: [],
			at: { paragraph: 3, footnote: false }
		});
		expect(isoFromDay(passage.when!.start.earliest!)).toBe('1921-05-01');
	});
	it('turns the ends of a phase into one span, and a missing end into an unknown one', () => {
		const { phases } = readAtlas(files).atlas!.truce('harbour-truce-1921' as TruceId);
		expect(phases.map(({ span }) => [span.edtf, span.endKind])).toEqual([
			['1921-03-04/1921-03-04', 'known'],
			['1921-03-05/1921-04-20~', 'known'],
			['1921-04-20~/1921-05~', 'known'],
			['1921-03-03/1921-03', 'known'],
			['1921-04/', 'unknown']
		]);
	});
	it('says everything wrong at once, in order of file and line', () => {
		const { issues } = readAtlas(
			changeFiles(files, [
				{ file: 'zones.yaml', replace: 'rank: beside', by: 'rank: aside' },
				{ file: 'truces.yaml', replace: 'kind: ceasefire', by: 'kind: pause' },
				{ file: 'truces.yaml', replace: 'scope: regional', by: 'scope: wide' },
				{ file: 'actors.yaml', replace: 'kind: person', by: 'kind: man' }
			])
		);
		expect(issues.map((issue) => formatIssue(issue).replace(/:[^:]*$/, ''))).toEqual([
			'actors.yaml:24 (actors[3].kind)',
			'truces.yaml:8 (truces[0].kind)',
			'truces.yaml:63 (truces[1].scope)',
			'zones.yaml:26 (zones[2].rank)'
		]);
	});
	it('does not call links to a faulty or missing record broken', () => {
		const { issues } = readAtlas(
			changeFiles(files, [
				{ file: 'actors.yaml', replace: 'kind: person', by: 'kind: man' },
				{ file: 'places.geojson', remove: true }
			])
		);
		expect(issues.map(({ rule }) => rule)).toEqual(['shape', 'files']);
	});
	it('gives no atlas when there is an error, and one when there are only warnings', () => {
		expect(
			readAtlas(changeFiles(files, [{ file: 'zones.yaml', replace: 'rank: beside' }])).atlas
		).toBeUndefined();
		const { atlas, issues } = readAtlas([...files, { path: 'notes.yaml', text: '' }]);
		expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
		expect(atlas).toBeDefined();
	});
	it.each(['', 'null', '{}', '- a\n- b: [', '{"type":"FeatureCollection","features":[null]}'])(
		'never throws when all files hold %j',
		(text) => {
			const { issues } = readAtlas(files.map(({ path }) => ({ path, text })));
			expect(issues.length).toBeGreaterThan(5);
			expect(issues.every(({ line }) => line >= 1)).toBe(true);
		}
	);
	it.each(['[]', '{"zones":3,"outlines":[3],"passages":[[]],"truces":{},"features":[{"type":"Feature"}]}'])(
		'never throws when one file holds %j',
		(text) => {
			for (const { path } of files) {
				const { issues } = readAtlas([...files.filter((file) => file.path !== path), { path, text }]);
				expect(issues.map(({ severity }) => severity)).toContain('error');
			}
		}
	);
});
