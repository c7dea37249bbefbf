import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of a folder: its path with slashes, and what it holds. */
export interface FolderFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** What is packed already: to deflate it again costs time and saves nothing. */
const isPacked = (path: string): boolean => /\.(woff2|png|jpg|zip|pptx)$/.test(path);

/**
 * Packs files into a zip, giving the page time to answer between one and the next.
 * @param made the time that every file bears, in the reader's own clock
 * @param onfile is told after each file
 * @param signal stops the work between two files
 * @throws the signal's reason when it is stopped
 */
export async function zipFiles(
	files: readonly FolderFile[],
	made: Date,
	onfile?: () => void,
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const pieces: Uint8Array[] = [];
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		pieces.push(piece);
	});
	for (const { path, bytes } of files) {
		signal?.throwIfAborted();
		const entry = isPacked(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 7 });
		entry.mtime = made;
		zip.add(entry);
		entry.push(bytes, true);
		onfile?.();
		await new Promise((resolve) => setTimeout(resolve));
	}
	zip.end();
	return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
