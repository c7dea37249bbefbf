import { readFileSync } from 'node:fs';
import type { Point } from 'geojson';
import { Atlas } from '#lib/domain/atlas.ts';
import { isOfSpecialArea, type BaseMapFeature, type BaseMapFile } from '#lib/domain/base-map.ts';
import type { Language } from '#lib/domain/text.ts';
import { AtlasSearch } from '#lib/search/atlas-search.ts';
import { namesEverywhere } from '#lib/search/names-everywhere.ts';
import { recordsInLanguage } from '#lib/server/in-language.ts';
import { fullSourceName } from '#lib/wording/account-names.ts';
import { truceSearchWords } from '#lib/wording/search-words.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';

/** The atlas of the folder `geodata`. */
export const { atlas } = readTestAtlas('geodata');
const points = (file: BaseMapFile): readonly BaseMapFeature<Point>[] =>
	JSON.parse(readFileSync(`geodata/basemap/${file}.geojson`, 'utf8')).features;
const towns = [...points('towns'), ...points('labels').filter(isOfSpecialArea)];

/** The search of each language as a page makes it: from the words of one language and the names of all. */
export const searches: ReadonlyMap<Language, AtlasSearch> = new Map(
	atlas.records.settings.languages.map((language) => [
		language,
		new AtlasSearch({
			atlas: new Atlas(recordsInLanguage(atlas.records, language)),
			language,
			names: namesEverywhere(atlas),
			towns,
			nameOfSource: (source) => fullSourceName(source, language),
			wordsOfTruce: truceSearchWords
		})
	])
);
