import * as v from 'valibot';
import { certainties, drawers, edgeKinds, outlineMethods, outlineSubjects } from '#lib/domain/outline.ts';
import { box, described, text, time } from './published-shapes.ts';

/** The fields of an outline, as they are published. */
export const outlineFields = {
	id: v.string(),
	zone: v.string(),
	label: text,
	shows: described(v.picklist(outlineSubjects), 'What it shows; never who controlled what.'),
	belongsTo: described(v.optional(v.string()), 'The truce or situation that its status is read from.'),
	claimBy: described(v.string(), 'The source whose words it renders.'),
	drawnBy: v.picklist(drawers),
	when: time,
	method: v.picklist(outlineMethods),
	parameters: v.record(v.string(), v.union([v.string(), v.number()])),
	parametersBasis: described(v.optional(text), 'Why these parameters.'),
	basis: described(text, 'Why this shape.'),
	certainty: v.picklist(certainties),
	edges: described(v.picklist(edgeKinds), 'How its edge is known.'),
	derivedFrom: v.array(v.object({ what: v.string(), licence: v.string(), url: v.optional(v.string()) })),
	bbox: v.optional(box),
	areaKm2: v.number()
};
