import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { geodataFolder } from '../build-version.js';
import { computeOutlines } from './compute.ts';

const fixture = 'tests/fixtures/atlas';
const made: string[] = [];
afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function copyOfFixture(): string {
	const folder = mkdtempSync(join(tmpdir(), 'outlines-'));
	made.push(folder);
	cpSync(fixture, folder, { recursive: true });
	return folder;
}

describe('computeOutlines', () => {
	it.each([geodataFolder(), fixture])('gives again what is committed in %s', (folder) => {
		const files = computeOutlines(folder);
		expect(files.length).toBeGreaterThan(0);
		for (const { path, text } of files)
			expect(JSON.parse(text), `${path}: run "npm run outlines"`).toEqual(
				JSON.parse(readFileSync(join(folder, path), 'utf8'))
			);
	});
	it('names the file and the outline of a recipe that it cannot follow', () => {
		const folder = copyOfFixture();
		const path = join(folder, 'zones/anvel.yaml');
		writeFileSync(path, readFileSync(path, 'utf8').replace('northing', 'nowhere'));
		expect(() => computeOutlines(folder)).toThrow(/zones\/anvel\.yaml, "anvel-three-villages": .*"nowhere"/);
	});
	it('names what is wrong with a file of recipes', () => {
		const folder = copyOfFixture();
		writeFileSync(join(folder, 'zones/anvel.yaml'), 'outlines: [{ id: a, method: guess }]');
		expect(() => computeOutlines(folder)).toThrow(
			/anvel\.yaml is no file of recipes:\n {2}outlines\.0\.method/
		);
	});
});
