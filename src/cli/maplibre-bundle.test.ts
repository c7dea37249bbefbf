import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { libraryFiles, mapLibreFromSource, packageFolder } from './maplibre-bundle.ts';

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

test('while developing and testing, MapLibre is the same files as in the built site', async () => {
	const code = await loaded('serve', false);
	expect(code).toContain('/@maplibre/');
	expect(code).not.toContain("from 'maplibre-gl'");
});

test('the map and its worker share one file, and are smaller by a fifth than as they are published', async () => {
	const files = new Map((await libraryFiles()).map(({ name, code }) => [name, code]));
	for (const name of ['maplibre.js', 'worker.js'])
		expect(files.get(name)).toMatch(/from\s*["']\.\/shared\.js["']/);
	const weight = (codes: readonly string[]): number =>
		codes.reduce((sum, code) => sum + gzipSync(code, { level: 1 }).length, 0);
	const published = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl-shared.mjs']
		.map((name) => join(packageFolder, 'dist', name))
		.filter((path) => existsSync(path));
	const own = ['maplibre.js', 'shared.js', 'worker.js'].map((name) => files.get(name)!);
	expect(weight(own)).toBeLessThan(0.8 * weight(published.map((path) => readFileSync(path, 'utf8'))));
});

test('the worker for frames that may load nothing imports nothing', async () => {
	const alone = (await libraryFiles()).find(({ name }) => name === 'worker-alone.js')!;
	expect(alone.code).not.toMatch(/(?:^|[;}])import\s*[{"'*]/m);
});

test('where pages are written on the server, no map library is loaded', async () => {
	expect(await loaded('build', true)).not.toContain('maplibre-gl');
});

test('modules of other names are left alone', () => {
	const { resolveId } = mapLibreFromSource() as unknown as { resolveId(id: string): string | undefined };
	expect(resolveId('svelte')).toBeUndefined();
});
