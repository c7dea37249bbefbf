import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import isAlike from 'fast-deep-equal';

/** One thing to change in a layer that is on the map; an undefined value goes back to the default. */
export type LayerChange =
	| { readonly layer: string; readonly part: 'filter'; readonly value: unknown }
	| {
			readonly layer: string;
			readonly part: 'paint' | 'layout';
			readonly property: string;
			readonly value: unknown;
	  };

/**
 * What differs between two lists of layers with the same ids in the same order.
 * @throws Error when the ids differ: layers are never added or removed by a change
 */
export function layerChanges(
	before: readonly LayerSpecification[],
	after: readonly LayerSpecification[]
): readonly LayerChange[] {
	return after.flatMap((layer, at) => {
		const same = before[at];
		if (same?.id !== layer.id) throw new Error(`the layer "${layer.id}" is not on the map at ${at}`);
		return changesOf(parts(same), parts(layer), layer.id);
	});
}

interface Parts {
	readonly filter: unknown;
	readonly paint: Readonly<Record<string, unknown>>;
	readonly layout: Readonly<Record<string, unknown>>;
}

function parts(layer: LayerSpecification): Parts {
	const { filter, paint = {}, layout = {} } = layer as Partial<Parts>;
	return { filter, paint, layout };
}

function changesOf(before: Parts, after: Parts, layer: string): LayerChange[] {
	const changes: LayerChange[] = [];
	if (!isAlike(before.filter, after.filter)) changes.push({ layer, part: 'filter', value: after.filter });
	for (const part of ['paint', 'layout'] as const) {
		const names = new Set([...Object.keys(before[part]), ...Object.keys(after[part])]);
		for (const property of names) {
			const value = after[part][property];
			if (!isAlike(before[part][property], value)) changes.push({ layer, part, property, value });
		}
	}
	return changes;
}
