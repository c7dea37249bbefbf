import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTestAtlas } from '../support/fixture-atlas.ts';

it('leaves the subject of the atlas to its data: no file of the code names its zones or articles', () => {
	const { zones, sources } = readTestAtlas('geodata').atlas.records;
	const names = [
		...zones.filter(({ rank }) => rank === 'main').flatMap(({ id, name }) => [id, ...Object.values(name)]),
		...sources.filter(({ role }) => role === 'article').map(({ id }) => id.replace(/-\d{4}$/, ''))
	].filter((name) => name !== 'buffer-zone' && !/buffer zone/i.test(name));
	const code = readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte|css|html)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.includes('paraglide') && !path.endsWith('.test.ts'));
	const named = code.flatMap((path) => {
		const text = readFileSync(path, 'utf8').toLowerCase();
		return names.filter((name) => text.includes(name.toLowerCase())).map((name) => `${path}: ${name}`);
	});
	expect(named).toEqual([]);
});
