import * as v from 'valibot';
import type { Passage } from '../domain/passage.ts';
import type { SourceId } from '../domain/ids.ts';
import type { ParsedFile } from './geodata-file.ts';
import type { Located } from './located.ts';
import { fieldOf, type RecordReader } from './record-reader.ts';
import type { ReadRecords } from './records.ts';
import { actorSchema } from './schema/actor.ts';
import { briefingSchema } from './schema/briefing.ts';
import { disputeSchema } from './schema/dispute.ts';
import { termSchema } from './schema/glossary.ts';
import { outlineFeature, outlineRecipe } from './schema/outline.ts';
import { passageSchema, reviewedSchema, uncoveredSchema } from './schema/passage.ts';
import { placeFeature } from './schema/place.ts';
import { settingsSchema } from './schema/settings.ts';
import { releaseSchema, renamingSchema } from './schema/release.ts';
import { situationSchema } from './schema/situation.ts';
import { sourceSchema } from './schema/source.ts';
import { localText, nameInSomeLanguages } from './schema/text.ts';
import { truceSchema } from './schema/truce.ts';
import { zoneSchema } from './schema/zone.ts';

/** Whether a path is one of those under which the atlas keeps data. */
export function isKnownPath(path: string): boolean {
	return /^(atlas|zones|truces|situations|actors|disputes|glossary|releases)\.yaml$|^places\.geojson$|^sources\.json$|^zones\/[^/]+\.(yaml|geojson)$|^(passages|briefings)\/[^/]+\.yaml$|^basemap\//.test(
		path
	);
}

/** The name of a file without its folder and ending. */
export function nameOf({ path }: ParsedFile): string {
	return path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

/** Reads every file of the atlas; what is wrong with a file or a record is gathered by the reader. */
export function readRecords(reader: RecordReader): ReadRecords {
	const keyed = (path: string, need: 'needed' | 'optional', ...keys: string[]): ParsedFile | undefined => {
		const file = reader.file(path, need);
		reader.onlyKeys(file, keys);
		return file;
	};
	reader.filesIn('basemap', '.geojson').forEach((file) => checkExtract(reader, file));
	const settingsFile = reader.file('atlas.yaml', 'needed');
	const shapes = reader.filesIn('zones', '.geojson').flatMap((file) => readFeatures(reader, file));
	const glossary = keyed('glossary.yaml', 'optional', 'terms', 'transliteration');
	const history = keyed('releases.yaml', 'optional', 'releases', 'renamed');
	const transliteration: unknown = fieldOf(glossary?.root, 'transliteration');
	return {
		settings: settingsFile && reader.record(settingsFile, [], settingsFile.root, settingsSchema),
		zones: reader.list(keyed('zones.yaml', 'needed', 'zones'), 'zones', zoneSchema, 'zone'),
		recipes: reader
			.filesIn('zones', '.yaml')
			.flatMap((file) => reader.list(file, 'outlines', outlineRecipe, 'recipe')),
		outlines: shapes.map(({ outline }) => outline),
		shapes: shapes.map(({ shape }) => shape),
		truces: reader.list(keyed('truces.yaml', 'needed', 'truces'), 'truces', truceSchema, 'truce'),
		situations: reader.list(
			keyed('situations.yaml', 'needed', 'situations'),
			'situations',
			situationSchema,
			'situation'
		),
		sources: reader.list(reader.file('sources.json', 'needed'), undefined, sourceSchema, 'source'),
		passages: reader.filesIn('passages', '.yaml').flatMap((file) => readPassages(reader, file)),
		places: reader.list(featureCollection(reader, 'places.geojson'), 'features', placeFeature, 'place'),
		actors: reader.list(keyed('actors.yaml', 'needed', 'actors'), 'actors', actorSchema, 'actor'),
		disputes: reader.list(
			keyed('disputes.yaml', 'optional', 'disputes'),
			'disputes',
			disputeSchema,
			'dispute'
		),
		terms: reader.list(glossary, 'terms', termSchema, 'term'),
		transliteration:
			glossary && transliteration !== undefined
				? reader.record(glossary, ['transliteration'], transliteration, localText)?.record
				: undefined,
		briefings: reader
			.filesIn('briefings', '.yaml')
			.flatMap((file) => reader.record(file, [], file.root, briefingSchema, 'briefing') ?? []),
		releases: reader.list(history, 'releases', releaseSchema),
		renamed: reader.list(history, 'renamed', renamingSchema),
		ids: reader.ids,
		unread: reader.unread,
		texts: reader.texts
	};
}

function readPassages(reader: RecordReader, file: ParsedFile): readonly Located<Passage>[] {
	const source = nameOf(file) as SourceId;
	reader.onlyKeys(file, ['reviewed', 'passages', 'uncovered']);
	const reviewed = fieldOf(file.root, 'reviewed');
	if (reviewed !== undefined) reader.record(file, ['reviewed'], reviewed, reviewedSchema);
	reader.list(file, 'uncovered', uncoveredSchema);
	return reader
		.list(file, 'passages', passageSchema, 'passage')
		.map(({ record, ...where }) => ({ ...where, record: { ...record, source } }));
}

function readFeatures(reader: RecordReader, file: ParsedFile) {
	return reader.list(file, 'features', outlineFeature, 'outline').map(({ record, path }) => ({
		outline: { record: record.outline, file, path: [...path, 'properties'] },
		shape: {
			record: { id: record.outline.id, geometry: record.geometry },
			file,
			path: [...path, 'geometry']
		}
	}));
}

function featureCollection(reader: RecordReader, path: string): ParsedFile | undefined {
	const file = reader.file(path, 'needed');
	if (file && fieldOf(file.root, 'type') !== 'FeatureCollection')
		reader.report(file, [], 'shape', 'this file holds a GeoJSON FeatureCollection');
	return file;
}

/** An extract of the base map names whom it is owed to and under which licence; the rest `npm run basemap` wrote. */
function checkExtract(reader: RecordReader, file: ParsedFile): void {
	if (fieldOf(file.root, 'type') !== 'FeatureCollection')
		reader.report(file, [], 'shape', 'this file holds a GeoJSON FeatureCollection; run "npm run basemap"');
	for (const [key, schema] of Object.entries({ attribution: nameInSomeLanguages, licence: v.string() }))
		if (!v.is(schema, fieldOf(file.root, key)))
			reader.report(file, [key], 'shape', `"${key}" is missing; run "npm run basemap"`);
}
