import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecipePackage } from './recipe.ts';

/** A temporary folder that packages are fetched into. */
export interface Workbench {
	/** Fetches a package by `npm pack`, takes its one file out, and returns the file's path. */
	fetch(wanted: RecipePackage): string;
	/** Removes the folder and all that is in it. */
	clear(): void;
}

/** Makes the temporary folder. */
export function openWorkbench(): Workbench {
	const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
	return {
		fetch(wanted) {
			const spec = `${wanted.name}@${wanted.version}`;
			const packed = execFileSync('npm', ['pack', spec, '--silent'], { cwd: folder, encoding: 'utf8' });
			const archive = packed.trim().split('\n').at(-1) ?? '';
			execFileSync('tar', ['xzf', archive, wanted.file], { cwd: folder });
			const kept = join(folder, archive.replace(/\.tgz$/, '.file'));
			execFileSync('mv', [wanted.file, kept], { cwd: folder });
			return kept;
		},
		clear() {
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
