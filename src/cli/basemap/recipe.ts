import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const position = v.tuple([v.number(), v.number()]);
const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const names = v.record(v.string(), v.string());
const townNames = v.pipe(
	v.objectWithRest({ variants: v.optional(v.array(v.string())) }, v.string()),
	v.transform(({ variants, ...own }) => ({ names: own as Record<string, string>, variants }))
);

const packageSchema = v.strictObject({
	name: v.string(),
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'pin one exact version')),
	file: v.string(),
	title: names,
	licence: v.string(),
	url: v.pipe(v.string(), v.url())
});

const area = { id: v.string(), match: v.array(v.string()), label: v.optional(position), names };

const areasSchema = v.strictObject({
	group: v.string(),
	focusCountry: v.string(),
	simplify: v.strictObject({ focus: v.number(), elsewhere: v.number(), smallest: v.number() }),
	countries: v.array(v.strictObject(area)),
	islands: v.optional(v.array(v.strictObject({ ...area, insteadOf: v.array(v.string()) })), []),
	regions: v.array(v.strictObject({ ...area, pcode: v.optional(v.string()) })),
	special: v.optional(
		v.array(
			v.strictObject({
				id: v.string(),
				cutFrom: v.string(),
				label: v.optional(position),
				names,
				variants: v.optional(v.array(v.string())),
				note: names,
				drawn: v.string(),
				within: v.array(position)
			})
		),
		[]
	),
	ownWork: v.strictObject({ title: names, licence: v.string() }),
	labels: v.optional(v.array(v.strictObject({ of: v.picklist(['sea', 'region']), at: position, names })), [])
});

const watersSchema = v.strictObject({
	parts: v.strictObject({ rivers: v.number(), lakes: v.number() }),
	lakes: v.strictObject({
		leastKm2: v.strictObject({ focus: v.number(), elsewhere: v.number() }),
		simplify: v.number(),
		names: v.array(v.strictObject({ at: position, names }))
	}),
	rivers: v.strictObject({
		withinKm: v.number(),
		simplify: v.number(),
		courses: v.array(
			v.strictObject({ id: v.string(), label: v.optional(position), names, course: v.array(position) })
		)
	})
});

const townsSchema = v.strictObject({
	country: v.string(),
	also: v.array(v.number()),
	leaveOut: v.array(v.number()),
	names: v.string(),
	ranks: v.array(
		v.strictObject({
			rank: v.number(),
			leastPeople: v.optional(v.number()),
			codes: v.optional(v.array(v.string()))
		})
	)
});

const recipeSchema = v.strictObject({
	extent: box,
	focus: box,
	digits: v.number(),
	rules: v.array(v.string()),
	packages: v.strictObject({
		states: packageSchema,
		countries: packageSchema,
		waters: packageSchema,
		places: packageSchema
	}),
	areas: areasSchema,
	waters: watersSchema,
	towns: townsSchema,
	roads: v.strictObject({
		title: names,
		licence: v.string(),
		lines: v.array(
			v.strictObject({ id: v.string(), names, through: v.array(v.union([v.number(), position])) })
		)
	})
});

/** How a base map is made; `geodata/basemap/recipe.yaml` explains each part. */
export type Recipe = v.InferOutput<typeof recipeSchema>;
/** A package that the recipe takes data from, at one exact version. */
export type RecipePackage = v.InferOutput<typeof packageSchema>;
/** Names of towns by their GeoNames id, with other spellings that search finds. */
export type TownNames = Readonly<Record<string, TownName>>;
interface TownName {
	readonly names: Readonly<Record<string, string>>;
	readonly variants?: readonly string[] | undefined;
}

/**
 * Reads the recipe of a folder.
 * @throws Error that names the file and every fault
 */
export function readRecipe(folder: string): Recipe {
	return read(join(folder, 'recipe.yaml'), recipeSchema);
}

/** Reads the names of towns that the recipe points to. */
export function readTownNames(folder: string, recipe: Recipe): TownNames {
	return read(join(folder, recipe.towns.names), v.record(v.string(), townNames));
}

function read<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema> {
	const result = v.safeParse(schema, parse(readFileSync(path, 'utf8')));
	if (result.success) return result.output;
	const faults = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
	throw new Error(`${path} is no recipe:\n${faults.join('\n')}`);
}
