import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { OutlineMethod } from '../outline.ts';
import {
	bandRound,
	discsRound,
	hullRound,
	joined,
	stripAlong,
	within,
	without,
	type Area
} from './shapes.ts';
import { tidyGeometry } from './tidy.ts';

/** A position, or the id of a place. */
export type Spot = Position | string;

/** What a recipe gives a method to work on, beside the `parameters` of the outline. */
export interface OutlineInputs {
	/** `administrative`: the regions of the base map. */
	readonly units?: readonly string[];
	/** `hull-of-named-places`, `discs-of-named-places`: the places that the source names. */
	readonly places?: readonly string[];
	/** `hull-of-named-places`: places by pocket, for a hull round each pocket. */
	readonly groups?: readonly (readonly string[])[];
	/** `border-strip`: a border of the base map, and the strip's ends. */
	readonly border?: string;
	readonly from?: Spot;
	readonly to?: Spot;
	readonly towards?: Spot;
	/** `distance-from-line`. */
	readonly line?: readonly Spot[];
	/** `hand-drawn`: one ring of positions, closed or not. */
	readonly ring?: readonly Position[];
	/** Any method: places that the outline leaves out, with the parameter `withoutKm`. */
	readonly without?: readonly string[];
	/** Any method: regions of the base map that the outline does not leave. */
	readonly within?: readonly string[];
}

/** The parameters that methods read, in km and degrees; others are for the reader alone. */
export type OutlineParameters = Readonly<Record<string, string | number>>;

/** Where outlines find what recipes name. Each throws when there is no such thing. */
export interface Ground {
	placeAt(id: string): Position;
	region(id: string): Area;
	border(id: string): readonly (readonly Position[])[];
}

/**
 * Computes the geometry of an outline by its method, tidied for the atlas's files.
 * @throws RangeError that says which input or parameter is missing or wrong
 */
export function drawOutline(
	method: OutlineMethod,
	inputs: OutlineInputs,
	parameters: OutlineParameters,
	ground: Ground
): Polygon | MultiPolygon | LineString | MultiLineString {
	let area = shapeBy[method](inputs, parameters, ground);
	if (inputs.within) area = within(area, joined(inputs.within.map((id) => ground.region(id))));
	if (inputs.without) {
		const radius = kilometres(parameters, 'withoutKm');
		area = without(area, [
			discsRound(
				inputs.without.map((id) => ground.placeAt(id)),
				radius
			)
		]);
	}
	const tidied = tidyGeometry(area);
	const [only, ...others] = tidied.type === 'MultiPolygon' ? tidied.coordinates : [];
	return only && others.length === 0 ? { type: 'Polygon', coordinates: only } : tidied;
}

type Draw = (inputs: OutlineInputs, parameters: OutlineParameters, ground: Ground) => Area;

const shapeBy: Readonly<Record<OutlineMethod, Draw>> = {
	administrative: ({ units }, _, ground) => joined(needed(units, 'units').map((id) => ground.region(id))),
	'hull-of-named-places': ({ places, groups }, parameters, ground) => {
		const km = kilometres(parameters, 'bufferKm');
		const pockets = groups ?? [needed(places, 'places')];
		return joined(
			pockets.map((ids) =>
				hullRound(
					ids.map((id) => ground.placeAt(id)),
					km
				)
			)
		);
	},
	'discs-of-named-places': ({ places }, parameters, ground) =>
		discsRound(
			needed(places, 'places').map((id) => ground.placeAt(id)),
			kilometres(parameters, 'radiusKm')
		),
	'border-strip': ({ border, from, to, towards }, parameters, ground) => {
		const spot = (at: Spot | undefined) => (at === undefined ? undefined : positionOf(at, ground));
		const start = positionOf(needed(from, 'from'), ground);
		const lines = ground.border(needed(border, 'border'));
		return stripAlong(longest(lines), {
			from: start,
			to: spot(to),
			towards: spot(towards),
			lengthKm: to === undefined ? kilometres(parameters, 'lengthKm') : undefined,
			depthKm: kilometres(parameters, 'depthKm'),
			bearing: Number(parameters.bearing ?? 180)
		});
	},
	'distance-from-line': ({ line }, parameters, ground) =>
		bandRound(
			needed(line, 'line').map((at) => positionOf(at, ground)),
			kilometres(parameters, 'distanceKm')
		),
	'hand-drawn': ({ ring }) => {
		const positions = [...needed(ring, 'ring')];
		const first = positions[0]!;
		const last = positions.at(-1)!;
		if (first[0] !== last[0] || first[1] !== last[1]) positions.push(first);
		return { type: 'Polygon', coordinates: [positions] };
	}
};

const positionOf = (at: Spot, ground: Ground): Position => (typeof at === 'string' ? ground.placeAt(at) : at);

const longest = (lines: readonly (readonly Position[])[]): readonly Position[] =>
	lines.reduce((best, line) => (line.length > best.length ? line : best));

function needed<T>(input: T | undefined, name: string): T {
	if (input === undefined) throw new RangeError(`the recipe lacks "${name}", which its method needs`);
	return input;
}

function kilometres(parameters: OutlineParameters, name: string): number {
	const km = parameters[name];
	if (typeof km !== 'number' || !(km > 0))
		throw new RangeError(`"parameters" lacks "${name}" in km, more than 0, which the recipe's method needs`);
	return km;
}
