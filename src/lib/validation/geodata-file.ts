import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Issue } from './issue.ts';

/** A file of the atlas's data: its path below the folder, with `/`, and its text. */
export interface GeodataFile {
	readonly path: string;
	readonly text: string;
}

/** The keys and numbers that lead from the top of a file to something in it. */
export type Path = readonly (string | number)[];

/** Writes a path as `passages[3].at.start`. */
export function formatPath(path: Path): string {
	return path.reduce<string>(
		(written, key) =>
			typeof key === 'number' ? `${written}[${key}]` : written === '' ? key : `${written}.${key}`,
		''
	);
}

/** A document of YAML, and where its lines begin. */
export interface ParsedYaml {
	readonly document: Document;
	readonly lines: LineCounter;
}

/** A file that was parsed, and the lines on which its parts stand. */
export class ParsedFile {
	readonly path: string;
	/** What the file holds, as plain data of unknown shape. */
	readonly root: unknown;
	readonly #text: string;
	#parsed: ParsedYaml | undefined;

	/**
	 * @param parsed the text with its lines, when it is already parsed; else it is parsed when a line is asked for
	 */
	constructor(path: string, text: string, root: unknown, parsed?: ParsedYaml) {
		this.path = path;
		this.#text = text;
		this.root = root;
		this.#parsed = parsed;
	}

	/** The line, from 1, of the key or list entry that a path leads to, or of the last part of it there is. */
	lineOf(path: Path): number {
		this.#parsed ??= parseWithLines(this.#text);
		const { document, lines } = this.#parsed;
		let offset = 0;
		let node: unknown = document.contents;
		for (const key of path) {
			if (isAlias(node)) node = node.resolve(document);
			if (isMap(node)) {
				const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key);
				if (!pair) break;
				offset = startOf(pair.key) ?? offset;
				node = pair.value;
			} else if (isSeq(node) && typeof key === 'number' && node.items[key] !== undefined) {
				node = node.items[key];
				offset = startOf(node) ?? offset;
			} else break;
		}
		return lines.linePos(offset).line;
	}
}

/** What parsing gave: the file, unless something is wrong with it, which comes back as issues. */
interface Parsing {
	readonly parsed?: ParsedFile;
	readonly issues: readonly Issue[];
}

const parsings = new WeakMap<GeodataFile, Parsing>();

/**
 * Parses a file of YAML (1.2, where a date stays a text) or JSON; what is wrong with it comes back as issues.
 * The same file is parsed once, however often it is asked for.
 */
export function parseGeodataFile(file: GeodataFile): Parsing {
	const known = parsings.get(file);
	if (known) return known;
	const parsing = parse(file);
	parsings.set(file, parsing);
	return parsing;
}

function parse({ path, text }: GeodataFile): Parsing {
	const issue = (line: number, message: string): Issue => ({
		file: path,
		line,
		path: '',
		rule: 'syntax',
		severity: 'error',
		message
	});
	if (/\.(geo)?json$/.test(path)) {
		try {
			return { parsed: new ParsedFile(path, text, JSON.parse(text)), issues: [] };
		} catch (error) {
			const { message } = error as SyntaxError;
			const line = text.slice(0, faultOffset(text, message)).split('\n').length;
			return { issues: [issue(line, `is no JSON: ${message}`)] };
		}
	}
	const { document, lines } = parseWithLines(text);
	if (document.errors.length > 0)
		return {
			issues: document.errors.map((error) => issue(lines.linePos(error.pos[0]).line, explainYaml(error)))
		};
	return { parsed: new ParsedFile(path, text, document.toJS(), { document, lines }), issues: [] };
}

/**
 * Where JSON stops being JSON: by the engine's own word, else by the words that it quotes (ten characters on
 * each side of the fault), else by the YAML parser.
 */
function faultOffset(text: string, message: string): number {
	const position = / position (\d+)/.exec(message)?.[1];
	if (position !== undefined) return Number(position);
	const quoted = /, \.\.\."(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message)?.[1];
	const at = quoted === undefined ? -1 : text.indexOf(quoted);
	return at >= 0 ? at + 10 : (parseDocument(text).errors[0]?.pos[0] ?? 0);
}

/** Says why a text is no YAML, without the excerpt that the parser adds. */
export function explainYaml({ message }: { readonly message: string }): string {
	return `is no YAML: ${message.split(/ at line \d/)[0]}`;
}

function parseWithLines(text: string): ParsedYaml {
	const lines = new LineCounter();
	return { document: parseDocument(text, { lineCounter: lines }), lines };
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];
