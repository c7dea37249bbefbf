import * as v from 'valibot';
import type { LocalText } from '../domain/text.ts';
import { explain, pathOf } from './explain.ts';
import {
	formatPath,
	parseGeodataFile,
	type GeodataFile,
	type ParsedFile,
	type Path
} from './geodata-file.ts';
import type { Issue } from './issue.ts';
import type { Located } from './located.ts';
import type { RecordKind, WrittenId } from './records.ts';
import { textsIn } from './schema/texts-in.ts';

/** Reads records out of files and gathers, on the way, what is wrong, which ids there are and all texts. */
export class RecordReader {
	readonly issues: Issue[] = [];
	readonly ids: WrittenId[] = [];
	readonly texts: Located<LocalText>[] = [];
	/** The paths of files that are missing or could not be parsed. */
	readonly unread: string[] = [];
	readonly #files: readonly GeodataFile[];

	constructor(files: readonly GeodataFile[]) {
		this.#files = files;
	}

	/** The file of a path, parsed; when it is missing and needed, that is an issue. */
	file(path: string, need: 'needed' | 'optional'): ParsedFile | undefined {
		const found = this.#files.find((file) => file.path === path);
		if (found) return this.#parse(found);
		if (need === 'needed') {
			this.unread.push(path);
			this.issues.push({
				file: path,
				line: 1,
				path: '',
				rule: 'files',
				severity: 'error',
				message: 'this file is missing; geodata/README.md says what it holds'
			});
		}
		return undefined;
	}

	/** The files of a folder with an ending, parsed, in the order of their names. */
	filesIn(folder: string, ending: string): readonly ParsedFile[] {
		return this.#files
			.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith(ending))
			.toSorted((a, b) => (a.path < b.path ? -1 : 1))
			.flatMap((file) => this.#parse(file) ?? []);
	}

	/**
	 * Reads the entries of a list at the top of a file.
	 * @param key the list's key; none when the file itself is the list
	 * @param kind what the entries are, when they have ids to link to
	 */
	list<Kept>(
		file: ParsedFile | undefined,
		key: string | undefined,
		schema: v.GenericSchema<unknown, Kept>,
		kind?: RecordKind
	): readonly Located<Kept>[] {
		if (!file) return [];
		const path: Path = key === undefined ? [] : [key];
		const list: unknown = key === undefined ? file.root : fieldOf(file.root, key);
		if (list === undefined || list === null) return [];
		if (!Array.isArray(list)) {
			this.report(
				file,
				path,
				'shape',
				key === undefined ? 'this file holds a list' : `"${key}" holds a list`
			);
			return [];
		}
		return list.flatMap(
			(raw: unknown, index) => this.record(file, [...path, index], raw, schema, kind) ?? []
		);
	}

	/** Reads one record; nothing when it has faults, which are then reported. */
	record<Kept>(
		file: ParsedFile,
		path: Path,
		raw: unknown,
		schema: v.GenericSchema<unknown, Kept>,
		kind?: RecordKind
	): Located<Kept> | undefined {
		if (kind !== undefined) this.#noteId(file, path, raw, kind);
		const result = v.safeParse(schema, raw);
		if (!result.success) {
			for (const issue of result.issues)
				this.report(file, [...path, ...pathOf(issue)], ruleOf(issue), explain(issue));
			return undefined;
		}
		for (const { text, path: within } of textsIn(schema, raw))
			this.texts.push({ record: text, file, path: [...path, ...within] });
		return { record: result.output, file, path };
	}

	/** Reports the keys at the top of a file that no reader asks for. */
	onlyKeys(file: ParsedFile | undefined, keys: readonly string[]): void {
		if (!file) return;
		const { root } = file;
		if (typeof root !== 'object' || root === null || Array.isArray(root))
			return this.report(
				file,
				[],
				'shape',
				`this file holds ${keys.map((key) => `"${key}:"`).join(' and ')}`
			);
		for (const key of Object.keys(root))
			if (!keys.includes(key))
				this.report(file, [key], 'shape', `"${key}" is no field here; this file holds ${keys.join(', ')}`);
	}

	/** Adds an error at a place in a file. */
	report(file: ParsedFile, path: Path, rule: string, message: string): void {
		this.issues.push({
			file: file.path,
			line: file.lineOf(path),
			path: formatPath(path),
			rule,
			severity: 'error',
			message
		});
	}

	#parse(file: GeodataFile): ParsedFile | undefined {
		const { parsed, issues } = parseGeodataFile(file);
		this.issues.push(...issues);
		if (!parsed) this.unread.push(file.path);
		return parsed;
	}

	#noteId(file: ParsedFile, path: Path, raw: unknown, kind: RecordKind): void {
		const within = fieldOf(raw, 'type') === 'Feature' ? ['properties', 'id'] : ['id'];
		const id = within.reduce<unknown>((record, key) => fieldOf(record, key), raw);
		if (typeof id === 'string') this.ids.push({ kind, record: id, file, path: [...path, ...within] });
	}
}

const ruleOf = (issue: v.BaseIssue<unknown>): string =>
	issue.message.includes('EDTF') || issue.type === 'raw_transform' || issue.type === 'raw_check'
		? 'edtf'
		: 'shape';

/** A field of something of unknown shape. */
export function fieldOf(record: unknown, key: string): unknown {
	return typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[key] : undefined;
}
