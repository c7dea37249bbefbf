import { Atlas } from '../domain/atlas.ts';
import type { OutlineGeometries } from '../domain/records.ts';
import type { GeodataFile } from './geodata-file.ts';
import { inOrderOfFile, type Issue } from './issue.ts';
import { isKnownPath, readRecords } from './read-records.ts';
import { RecordReader } from './record-reader.ts';
import { checkRules } from './rule.ts';
import { everyRule } from './rules/every-rule.ts';

/** What was read: the atlas and its geometries when no error was found, and all that is wrong. */
export interface AtlasReading {
	readonly atlas?: Atlas;
	readonly geometries?: OutlineGeometries;
	readonly issues: readonly Issue[];
}

/**
 * Reads an atlas from the text of its files. Bad data never throws: everything that is wrong is said at
 * once, in order of file and line, and as soon as one issue is an error there is no atlas.
 * @param files paths are relative to the folder of the data; a file that no rule knows is named by a warning
 * @example
 * const { atlas, issues } = readAtlas([{ path: 'atlas.yaml', text: 'title: { en: The Sound of Orr }' }]);
 */
export function readAtlas(files: readonly GeodataFile[]): AtlasReading {
	const reader = new RecordReader(files);
	const records = readRecords(reader);
	const unknownFiles = files
		.filter(({ path }) => !isKnownPath(path))
		.map(({ path }): Issue => ({
			file: path,
			line: 1,
			path: '',
			rule: 'files',
			severity: 'warning',
			message: 'nothing reads this file; correct its name, or take it out'
		}));
	const issues = inOrderOfFile([...reader.issues, ...unknownFiles, ...checkRules(everyRule, records)]);
	const { settings } = records;
	if (!settings || issues.some(({ severity }) => severity === 'error')) return { issues };
	const atlas = new Atlas({
		settings: settings.record,
		zones: recordsOf(records.zones),
		outlines: recordsOf(records.outlines),
		truces: recordsOf(records.truces),
		situations: recordsOf(records.situations),
		sources: recordsOf(records.sources),
		passages: recordsOf(records.passages),
		places: recordsOf(records.places),
		actors: recordsOf(records.actors),
		disputes: recordsOf(records.disputes),
		glossary: recordsOf(records.terms),
		...(records.transliteration && { transliteration: records.transliteration }),
		briefings: recordsOf(records.briefings),
		releases: recordsOf(records.releases),
		renamed: recordsOf(records.renamed)
	});
	const geometries = Object.fromEntries(records.shapes.map(({ record }) => [record.id, record.geometry]));
	return { atlas, geometries, issues };
}

const recordsOf = <Kept>(located: readonly { readonly record: Kept }[]): readonly Kept[] =>
	located.map(({ record }) => record);
