/** An error stops the build; a warning is only listed. */
export type Severity = 'error' | 'warning';

/** One thing wrong with the data, told so that the one who wrote it can put it right. */
export interface Issue {
	/** The file's path inside the folder of the data, such as `passages/gazette-1901.yaml`. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** Where in the file, such as `passages[3].at.start`; empty for the file as a whole. */
	readonly path: string;
	/** The name of the rule that was broken, such as `unique-ids`. */
	readonly rule: string;
	readonly severity: Severity;
	/** What is wrong and what to do. */
	readonly message: string;
}

/** Writes an issue as one line: `file:line (path): message`. */
export function formatIssue({ file, line, path, severity, message }: Issue): string {
	const where = path === '' ? `${file}:${line}` : `${file}:${line} (${path})`;
	return `${where}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}

/** Orders issues by file, then by line. */
export function inOrderOfFile(issues: readonly Issue[]): readonly Issue[] {
	return issues.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
