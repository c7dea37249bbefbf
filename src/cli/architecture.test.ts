import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const linter = new ESLint();

/** What the linter says of a file with one import. */
async function judge(filePath: string, imported: string): Promise<readonly string[]> {
	const [result] = await linter.lintText(
		`import { thing } from '${imported}';\nexport const other = thing;\n`,
		{
			filePath
		}
	);
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId === 'no-restricted-imports')
		.map(({ message }) => message);
}

describe('the import rules', () => {
	it.each([
		['src/lib/domain/zone.ts', '#lib/analysis/event-days.ts'],
		['src/lib/domain/zone.ts', 'svelte'],
		['src/lib/cartography/style.ts', 'maplibre-gl'],
		['src/lib/search/atlas-search.ts', 'node:fs'],
		['src/lib/validation/read-atlas.ts', '#lib/wording/names.ts'],
		['src/lib/map/maplibre.ts', '#lib/components/Legend.svelte'],
		['src/lib/components/zone-words.ts', '#lib/map/maplibre.ts'],
		['src/lib/components/zone-words.ts', '$app/navigation'],
		['src/routes/data/zones.geojson/+server.ts', 'maplibre-gl'],
		['src/cli/serve.ts', '#lib/state/explore.svelte.ts'],
		['src/lib/state/explore.ts', '$app/state']
	])('refuse that %s imports %s', async (file, imported) => {
		expect(await judge(file, imported)).not.toEqual([]);
	});
	it.each([
		['src/lib/map/maplibre.ts', 'maplibre-gl'],
		['src/lib/wording/names.ts', '#lib/domain/zone.ts'],
		['src/lib/components/zone-words.ts', '#lib/state/explore.svelte.ts']
	])('let %s import %s', async (file, imported) => {
		expect(await judge(file, imported)).toEqual([]);
	});
});
