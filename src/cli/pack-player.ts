import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { partsList, type PackPart } from '../lib/briefing/pack/pack-parts.ts';
import { mapLibreWithin, packageFolder } from './maplibre-bundle.ts';

/** The files of the player by where they lie in the built site. */
type PlayerFiles = Readonly<Record<string, string | Uint8Array>>;

const folder = '_app/pack';

/**
 * Builds the player of briefings that are taken along as one classic script and one style sheet: a page opened from
 * a folder may load no module and fetch nothing.
 */
async function playerFiles(): Promise<PlayerFiles> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [mapLibreWithin(), svelte({ configFile: false, compilerOptions: { runes: true } })],
		build: {
			write: false,
			target: 'es2022',
			cssCodeSplit: false,
			reportCompressedSize: false,
			rolldownOptions: {
				input: 'src/routes/briefing-pack/pack-page.ts',
				checks: { emptyImportMeta: false },
				output: {
					format: 'iife',
					codeSplitting: false,
					entryFileNames: `${folder}/player.js`,
					assetFileNames: `${folder}/player[extname]`
				}
			}
		}
	})) as Rolldown.RolldownOutput;
	const player = output.map(
		(file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const
	);
	const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
	return {
		...Object.fromEntries(player),
		[`${folder}/licences.txt`]: licencesOf(modules),
		[partsList]: JSON.stringify([
			...[...player.map(([fileName]) => fileName), `${folder}/licences.txt`].map((fileName) => ({
				name: basename(fileName),
				from: fileName
			})),
			...readdirSync('static/fonts').map((file) => ({ name: `fonts/${file}`, from: `fonts/${file}` }))
		] satisfies PackPart[])
	};
}

/** The licences of the atlas's own code and of the packages that the player is made from, which ask to go with it. */
function licencesOf(modules: readonly string[]): string {
	const packages = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []);
	const folders = [process.cwd(), packageFolder, ...packages];
	return [...new Set(folders)]
		.flatMap((of) => {
			const file = readdirSync(of).find((name) => /^licen[cs]e/i.test(name));
			return file ? [`${basename(of)}\n\n${readFileSync(join(of, file), 'utf8').trim()}\n`] : [];
		})
		.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Adds the player of briefings that are taken along to the site, beside which it is built. */
export function packPlayer(): Plugin {
	let isClient = false;
	let files: Promise<PlayerFiles> | undefined;
	return {
		name: 'pack-player',
		configResolved({ command, build }) {
			isClient = command === 'build' && !build.ssr;
		},
		async generateBundle() {
			if (!isClient) return;
			for (const [fileName, source] of Object.entries(await playerFiles()))
				this.emitFile({ type: 'asset', fileName, source });
		},
		configureServer(server) {
			server.middlewares.use(`/${folder}`, (request, response, next) => {
				const fileName = folder + new URL(request.url ?? '', 'http://site').pathname;
				files ??= playerFiles();
				files.then((built) => {
					const file = built[fileName];
					if (file === undefined) return next();
					response.setHeader('Content-Type', fileName.endsWith('.css') ? 'text/css' : 'text/javascript');
					response.end(file);
				}, next);
			});
		}
	};
}
