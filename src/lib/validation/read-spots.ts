import { LineCounter, parseDocument, type Node } from 'yaml';
import type { Issue } from './issue.ts';
import type { SpotEntry } from './source-spots.ts';

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
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const issues: Issue[] = document.errors.map((error) => ({
		file,
		line: lines.linePos(error.pos[0]).line,
		path: '',
		rule: 'syntax',
		severity: 'error',
		message: error.message.split('\n')[0] ?? 'not readable as YAML'
	}));
	if (issues.length > 0) return { entries: [], issues };
	const root: unknown = document.toJS();
	const lineOf = (path: readonly (string | number)[]): number => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true) as Node | undefined;
			if (node?.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
	const entries = (['passages', 'uncovered'] as const).flatMap((list) =>
		listOf(root, list).flatMap((record, index): SpotEntry[] => {
			const at = fieldOf(record, 'at');
			const paragraph = fieldOf(at, 'paragraph');
			const id = fieldOf(record, 'id');
			const path = [list, index, 'at'];
			const name = typeof id === 'string' ? id : `${list}[${index}]`;
			if (typeof paragraph !== 'number') {
				issues.push({
					file,
					line: lineOf(path),
					path: `${list}[${index}].at.paragraph`,
					rule: 'spot-shape',
					severity: 'error',
					message: `${name}: give at.paragraph, the number of the article's non-empty line, from 1`
				});
				return [];
			}
			const toParagraph = fieldOf(at, 'toParagraph');
			return [
				{
					list,
					name,
					paragraph,
					...(typeof toParagraph === 'number' && { toParagraph }),
					footnote: fieldOf(at, 'footnote') === true,
					...words(at, 'start'),
					...words(at, 'end'),
					...words(at, 'marker'),
					lines: {
						at: lineOf(path),
						start: lineOf([...path, 'start']),
						end: lineOf([...path, 'end']),
						marker: lineOf([...path, 'marker'])
					}
				}
			];
		})
	);
	return { entries, issues };
}

function fieldOf(record: unknown, name: string): unknown {
	return typeof record === 'object' && record !== null
		? (record as Record<string, unknown>)[name]
		: undefined;
}

function listOf(record: unknown, name: string): readonly unknown[] {
	const list = fieldOf(record, name);
	return Array.isArray(list) ? list : [];
}

/** A field's words; a lone number that YAML read as a number counts as its words. */
function words<Name extends string>(at: unknown, name: Name): { [key in Name]?: string } {
	const value = fieldOf(at, name);
	if (typeof value !== 'string' && typeof value !== 'number') return {};
	return { [name]: String(value) } as { [key in Name]?: string };
}
