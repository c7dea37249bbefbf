import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

describe('the newest release', () => {
	it('has the version of the package', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		const { releases } = parse(readFileSync('geodata/releases.yaml', 'utf8')) as {
			releases: { version: string }[];
		};
		expect(releases[0]?.version).toBe(version);
	});
});
