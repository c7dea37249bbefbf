import type { ParsedFile, Path } from './geodata-file.ts';

/** A record and where it stands. */
export interface Located<Kept> {
	readonly record: Kept;
	readonly file: ParsedFile;
	readonly path: Path;
}
