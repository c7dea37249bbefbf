import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

/** The module by which the map gets at MapLibre; see src/lib/map/virtual-maplibre.d.ts. */
const virtualId = 'virtual:maplibre';
/** Where the package of the library lies. */
export const packageFolder = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));

/** A file of MapLibre as it is served. */
interface LibraryFile {
	readonly name: string;
	readonly code: string;
}

/** Where the files are served while developing and testing. */
const devPath = '/@maplibre/';

/**
 * Serves MapLibre as three files bundled from the package's own source, so that the map and its worker share one
 * file: the published ones hold that code twice and are a third larger. A fourth, the published worker, is for
 * frames of opaque origin, whose worker is started from its text and can import nothing. Developing, testing and
 * the built site all run these same files.
 * @param folder the folder of the built site whose subfolders hold its scripts
 */
export function mapLibreFromSource(folder = '_app/immutable'): Plugin {
	let isBuilt = false;
	let isServer = false;
	let files: Promise<readonly LibraryFile[]> | undefined;
	const bundled = (): Promise<readonly LibraryFile[]> => (files ??= libraryFiles());
	return {
		name: 'maplibre-from-source',
		enforce: 'pre',
		configResolved({ command, build }) {
			isBuilt = command === 'build';
			isServer = Boolean(build.ssr);
		},
		resolveId(id) {
			return id === virtualId ? `\0${virtualId}` : undefined;
		},
		async load(id, options) {
			if (id !== `\0${virtualId}`) return undefined;
			if (isServer || options?.ssr) return serverModule;
			return isBuilt ? builtModule(folderName(await bundled())) : devModule;
		},
		configureServer({ middlewares }) {
			middlewares.use(devPath, (request, response, next) => {
				bundled().then((served) => {
					const asked = served.find(({ name }) => request.url?.split('?')[0] === `/${name}`);
					if (!asked) return next();
					response.setHeader('Content-Type', 'text/javascript');
					response.setHeader('Access-Control-Allow-Origin', '*');
					response.end(asked.code);
				}, next);
			});
		},
		async generateBundle() {
			if (!isBuilt || isServer || !files) return;
			const below = folderName(await files);
			for (const { name, code } of await files) {
				this.emitFile({ type: 'asset', fileName: `${folder}/${below}/${name}`, source: code });
			}
		}
	};
}

const devModule = moduleOf(`new URL('${devPath}' + name, location.origin).href`);

/** Pages are written on the server without a live map. */
const serverModule = `
export const library = {};
export const workerUrl = '';`;

/** Scripts lie one folder below that of the site's scripts, wherever the site is served. */
const builtModule = (below: string): string => moduleOf(`new URL('../${below}/' + name, here).href`);

/** @param address of a file by its `name`, as an expression; `here` is the script's own */
function moduleOf(address: string): string {
	return `
const here = import.meta.url;
const at = (name) => ${address};
export const [library] = await Promise.all(
	['maplibre.js', 'shared.js'].map((name) => import(/* @vite-ignore */ at(name)))
);
export const workerUrl = at(globalThis.origin === 'null' ? 'worker-alone.js' : 'worker.js');`;
}

/** A folder named after what it holds, so that its files can be kept for ever. */
function folderName(files: readonly LibraryFile[]): string {
	const hash = createHash('sha256');
	for (const { name, code } of files) hash.update(name).update(code);
	return `maplibre-${hash.digest('hex').slice(0, 10)}`;
}

/**
 * Puts MapLibre into the script that draws with it, and its worker beside it as a text from which the worker is
 * started: for pages that may load no module and fetch nothing, such as those opened from a folder.
 */
export function mapLibreWithin(): Plugin {
	const textId = 'virtual:maplibre-worker-text';
	return {
		name: 'maplibre-within',
		enforce: 'pre',
		resolveId: (id) => (id === virtualId || id === textId ? `\0${id}` : undefined),
		async load(id) {
			if (id !== `\0${virtualId}` && id !== `\0${textId}`) return undefined;
			const files = await libraryFiles();
			const worker = files.find(({ name }) => name === 'worker-alone.js')!.code;
			if (id === `\0${textId}`) return `export default ${JSON.stringify(worker)};`;
			return `
export * as library from ${JSON.stringify(resolve(keptFolder(), 'maplibre.js'))};
import text from '${textId}';
export const workerUrl = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));`;
		}
	};
}

/** Where the files of this version of the package are kept once they are bundled. */
function keptFolder(): string {
	return join('.cache', `maplibre-${libraryVersion()}`);
}

function libraryVersion(): string {
	const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
		version: string;
	};
	return version;
}

/** The files of this version of the package, bundled once and kept in `.cache`. */
export async function libraryFiles(): Promise<readonly LibraryFile[]> {
	const kept = keptFolder();
	const names = ['maplibre.js', 'shared.js', 'worker.js'];
	if (!names.every((name) => existsSync(join(kept, name)))) {
		mkdirSync(kept, { recursive: true });
		for (const { name, code } of await bundleFromSource(libraryVersion())) {
			const scratch = join(kept, `${name}.${process.pid}`);
			writeFileSync(scratch, code);
			renameSync(scratch, join(kept, name));
		}
	}
	const alone = readFileSync(join(packageFolder, 'dist/maplibre-gl-worker.mjs'), 'utf8');
	return [
		...names.map((name) => ({ name, code: readFileSync(join(kept, name), 'utf8') })),
		{ name: 'worker-alone.js', code: alone.replace(/\n?\/\/# sourceMappingURL=.*$/m, '') }
	];
}

/** Without these two ways of reading class fields the library does not start. */
const transform = {
	target: 'es2022',
	assumptions: { setPublicClassFields: true },
	typescript: { removeClassFieldsWithoutInitializer: true }
};

async function bundleFromSource(version: string): Promise<LibraryFile[]> {
	const bundle = await rolldown({
		input: {
			maplibre: join(packageFolder, 'src/index.ts'),
			worker: join(packageFolder, 'src/source/worker.ts')
		},
		platform: 'browser',
		transform
	});
	const { output } = await bundle.generate({
		format: 'es',
		minify: true,
		entryFileNames: '[name].js',
		chunkFileNames: '[name].js',
		codeSplitting: { groups: [{ name: 'shared', test: /./, minShareCount: 2 }] },
		postBanner: `/*! MapLibre GL JS ${version}, BSD-3-Clause, https://github.com/maplibre/maplibre-gl-js/blob/v${version}/LICENSE.txt */`
	});
	await bundle.close();
	return output.flatMap((file) => (file.type === 'chunk' ? [{ name: file.fileName, code: file.code }] : []));
}
