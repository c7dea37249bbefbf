import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { OutlineId, PlaceId, ZoneId } from '#lib/domain/ids.ts';
import { geodataFolder } from '../../cli/build-version.js';
import { recipeFile, type OutlineRecipe } from '../../cli/outlines/recipe.ts';
import { builtAtlas } from './atlas.ts';

const read = new Map<ZoneId, readonly OutlineRecipe[]>();

/** The places of the gazetteer from which an outline is made, in the order of its recipe; each once. */
export function placesOfRecipe(outline: OutlineId): readonly PlaceId[] {
	const { atlas } = builtAtlas();
	const recipe = recipesOf(atlas.outline(outline).zone).find(({ id }) => id === outline);
	const { places = [], groups = [], line = [], from, to, towards } = recipe ?? {};
	const named = [...places, ...groups.flat(), ...line, from, to, towards];
	const ids = named.filter((spot) => typeof spot === 'string' && atlas.findPlace(spot) !== undefined);
	return [...new Set(ids as PlaceId[])];
}

function recipesOf(zone: ZoneId): readonly OutlineRecipe[] {
	const known = read.get(zone);
	if (known) return known;
	const text = readFileSync(join(geodataFolder(), 'zones', `${zone}.yaml`), 'utf8');
	const { outlines } = v.parse(recipeFile, parse(text));
	read.set(zone, outlines);
	return outlines;
}
