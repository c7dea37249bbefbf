import * as v from 'valibot';
import { certainties } from '../../domain/outline.ts';
import { placeKinds, type Place } from '../../domain/place.ts';
import { pointGeometry } from './geometry.ts';
import { listOf, placeId } from './id.ts';
import { localText, words } from './text.ts';

/** A Feature of `places.geojson`. */
export const placeFeature = v.pipe(
	v.looseObject({
		type: v.literal('Feature'),
		properties: v.strictObject({
			id: placeId,
			kind: v.picklist(placeKinds),
			names: localText,
			variants: listOf(words),
			certainty: v.picklist(certainties),
			ids: v.optional(
				v.strictObject({
					geonames: v.optional(v.pipe(v.number(), v.integer('is no GeoNames number'))),
					pcode: v.optional(words)
				}),
				{}
			),
			note: v.optional(localText)
		}),
		geometry: pointGeometry
	}),
	v.transform(({ properties, geometry }) => ({ ...properties, position: geometry.coordinates }))
) satisfies v.GenericSchema<unknown, Place>;
