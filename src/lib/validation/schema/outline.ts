import * as v from 'valibot';
import type { SituationId, TruceId } from '../../domain/ids.ts';
import {
	certainties,
	drawers,
	edgeKinds,
	outlineMethods,
	outlineSubjects,
	type Outline
} from '../../domain/outline.ts';
import { boundingBox, outlineGeometry, type OutlineGeometry } from './geometry.ts';
import { kebabCase, listOf, outlineId, sourceId, zoneId } from './id.ts';
import { localText, webAddress, words } from './text.ts';
import { timeSpan } from './time.ts';

const common = {
	id: outlineId,
	zone: zoneId,
	label: localText,
	shows: v.picklist(outlineSubjects),
	belongsTo: v.optional(
		v.pipe(
			kebabCase,
			v.transform((id) => id as TruceId | SituationId)
		)
	),
	claimBy: sourceId,
	drawnBy: v.picklist(drawers),
	when: timeSpan,
	method: v.picklist(outlineMethods),
	parameters: v.optional(
		v.record(v.string(), v.union([v.string(), v.number()], 'give a number or a text')),
		{}
	),
	parametersBasis: v.optional(localText),
	basis: localText,
	certainty: v.picklist(certainties),
	edges: v.picklist(edgeKinds),
	derivedFrom: listOf(v.strictObject({ what: words, licence: words, url: v.optional(webAddress) }))
};

/** An outline in `zones/<zone>.yaml`: the part that every method shares; a method's own inputs stand beside it. */
export const outlineRecipe = v.looseObject(common);

/** A Feature of `zones/<zone>.geojson`, parted into the outline and its geometry. */
export const outlineFeature = v.pipe(
	v.looseObject({
		type: v.literal('Feature'),
		bbox: v.optional(boundingBox),
		properties: v.strictObject({
			...common,
			bbox: boundingBox,
			areaKm2: v.pipe(v.number(), v.minValue(0, 'is no area'))
		}),
		geometry: outlineGeometry
	}),
	v.transform(({ properties, geometry }) => ({ outline: properties, geometry }))
) satisfies v.GenericSchema<unknown, { outline: Outline; geometry: OutlineGeometry }>;
