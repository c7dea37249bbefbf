import * as v from 'valibot';
import { outlineMethods } from '#lib/domain/outline.ts';

const position = v.tuple([v.number(), v.number()]);
const spot = v.union([v.string(), position]);
const ids = v.pipe(v.array(v.string()), v.minLength(1));

/** What methods work on; `OutlineInputs` of the domain says what each is for. */
const inputs = v.object({
	units: v.optional(ids),
	places: v.optional(ids),
	groups: v.optional(v.array(ids)),
	border: v.optional(v.string()),
	from: v.optional(spot),
	to: v.optional(spot),
	towards: v.optional(spot),
	line: v.optional(v.pipe(v.array(spot), v.minLength(2))),
	ring: v.optional(v.pipe(v.array(position), v.minLength(3))),
	without: v.optional(ids),
	within: v.optional(ids)
});

/** The parts of a recipe that the computation needs; all others are copied as they stand. */
const recipe = v.looseObject({
	id: v.string(),
	method: v.picklist(outlineMethods),
	parameters: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
	...inputs.entries
});
export type OutlineRecipe = v.InferOutput<typeof recipe>;

/** A file of recipes, `zones/<zone>.yaml`. */
export const recipeFile = v.object({ outlines: v.array(recipe) });

/** The names of the inputs, which are no properties of the outline itself. */
export const inputNames: ReadonlySet<string> = new Set(Object.keys(inputs.entries));
