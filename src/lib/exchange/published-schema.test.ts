import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { dataPackage } from './data-package.ts';
import { atlasJson, placesGeojson, zonesGeojson } from './published-data.ts';
import { atlasSchema, placesSchema, zonesSchema } from './published-schema.ts';

const faultsOf = (schema: object, data: unknown): unknown => {
	const validate = new Ajv({ allErrors: true }).compile(schema);
	validate(JSON.parse(JSON.stringify(data)));
	return validate.errors ?? [];
};

for (const folder of ['tests/fixtures/atlas', 'geodata']) {
	const { atlas, geometries } = readTestAtlas(folder);
	const { records } = atlas;

	describe(`the published data of ${folder}`, () => {
		it('are as their JSON Schema says', () => {
			expect(faultsOf(atlasSchema(), atlasJson(records, '1.1.0-test'))).toEqual([]);
			expect(faultsOf(zonesSchema(), zonesGeojson(records, geometries, '1.1.0-test'))).toEqual([]);
			expect(faultsOf(placesSchema(), placesGeojson(records, '1.1.0-test'))).toEqual([]);
		});
		it('hold nothing that their JSON Schema does not tell of', () => {
			const told = Object.keys((atlasSchema() as { properties: object }).properties);
			expect(Object.keys(atlasJson(records, '1.1.0-test')).filter((key) => !told.includes(key))).toEqual([]);
		});
	});
}

describe('a fault in the published data', () => {
	it('is found by the schema', () => {
		const { atlas } = readTestAtlas();
		const data = atlasJson(atlas.records, '1') as { zones: object[] };
		expect(faultsOf(atlasSchema(), { ...data, zones: [{ id: 7 }] })).not.toEqual([]);
	});
});

describe('dataPackage', () => {
	const { settings, releases } = readTestAtlas().atlas.records;
	const files = [
		{
			name: 'atlas.json',
			title: 'Everything',
			schema: 'atlas.schema.json',
			mediaType: 'application/json',
			text: 'é',
			sha256: 'ab'
		}
	];
	const about = { version: '1.1.0', release: releases[0], homepage: 'https://sound.example/' };
	it('names each file with its size in bytes, and the package by a slug', () => {
		expect(dataPackage(settings, files, about)).toMatchObject({
			name: expect.stringMatching(/^[a-z0-9-]+$/) as string,
			version: '1.1.0',
			created: '1922-02-01T00:00:00Z',
			resources: [
				{
					name: 'atlas',
					path: 'atlas.json',
					bytes: 2,
					format: 'json',
					hash: 'sha256:ab',
					jsonSchema: 'atlas.schema.json'
				}
			]
		});
	});
});
