import { expect, test } from 'vitest';
import { mapLibreFromSource } from './maplibre-bundle.ts';

/** What the plugin loads for the map, under a Vite command. */
async function loaded(command: 'serve' | 'build', ssr: boolean): Promise<string> {
	const plugin = mapLibreFromSource() as unknown as {
		configResolved(config: unknown): void;
		resolveId(id: string): string | undefined;
		load(id: string): Promise<string | undefined>;
	};
	plugin.configResolved({ command, build: { ssr } });
	return (await plugin.load(plugin.resolveId('virtual:maplibre') ?? '')) ?? '';
}

test('while developing, MapLibre is the published package with its own worker', async () => {
	const code = await loaded('serve', false);
	expect(code).toContain("from 'maplibre-gl'");
	expect(code).toContain('maplibre-gl-worker.mjs?worker&url');
});

test('where pages are written on the server, no map library is loaded', async () => {
	expect(await loaded('build', true)).not.toContain('maplibre-gl');
});

test('modules of other names are left alone', () => {
	const { resolveId } = mapLibreFromSource() as unknown as { resolveId(id: string): string | undefined };
	expect(resolveId('svelte')).toBeUndefined();
});
