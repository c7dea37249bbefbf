import { formatPath, parseGeodataFile, type ParsedFile, type Path } from './geodata-file.ts';
import type { Issue } from './issue.ts';
import { fieldOf } from './record-reader.ts';
import type { SpotEntry } from './locate-spot.ts';

const lists = ['passages', 'uncovered'] as const;

/**
 * Reads the spots of a file of passages and nothing else of it, so that they can be compared with the
 * article while the rest is still being written.
 * @param file the name that reports give the file
 * @param text YAML with `passages:` and `uncovered:`
 */
export function readSpots(
	file: string,
	text: string
): { entries: readonly SpotEntry[]; issues: readonly Issue[] } {
	const { parsed, issues: faults } = parseGeodataFile({ path: file, text });
	if (!parsed) return { entries: [], issues: faults };
	const issues: Issue[] = [];
	const entries = lists.flatMap((list) =>
		entriesOf(parsed, list).flatMap((record, index) => {
			const path = [list, index];
			const entry = readEntry(parsed, list, record, path);
			if (entry) return [entry];
			issues.push({
				file,
				line: parsed.lineOf([...path, 'at', 'paragraph']),
				path: formatPath([...path, 'at', 'paragraph']),
				rule: 'spot-shape',
				severity: 'error',
				message: 'give the number of the paragraph: of the non-empty line of the article, from 1'
			});
			return [];
		})
	);
	return { entries, issues };
}

function entriesOf(file: ParsedFile, list: string): readonly unknown[] {
	const entries = fieldOf(file.root, list);
	return Array.isArray(entries) ? entries : [];
}

function readEntry(
	file: ParsedFile,
	list: SpotEntry['list'],
	record: unknown,
	path: Path
): SpotEntry | undefined {
	const at = fieldOf(record, 'at');
	const id = fieldOf(record, 'id');
	const [paragraph, toParagraph] = [fieldOf(at, 'paragraph'), fieldOf(at, 'toParagraph')];
	if (typeof paragraph !== 'number') return undefined;
	const lineOf = (key: string): number => file.lineOf([...path, 'at', key]);
	return {
		list,
		name: typeof id === 'string' ? id : formatPath(path),
		paragraph,
		...(typeof toParagraph === 'number' && { toParagraph }),
		footnote: fieldOf(at, 'footnote') === true,
		...words(at, 'start'),
		...words(at, 'end'),
		...words(at, 'marker'),
		lines: {
			at: file.lineOf([...path, 'at']),
			start: lineOf('start'),
			end: lineOf('end'),
			marker: lineOf('marker')
		}
	};
}

/** A field's words; a lone number that YAML read as a number counts as its words. */
function words<Name extends string>(at: unknown, name: Name): { [key in Name]?: string } {
	const value = fieldOf(at, name);
	if (typeof value !== 'string' && typeof value !== 'number') return {};
	return { [name]: String(value) } as { [key in Name]?: string };
}
