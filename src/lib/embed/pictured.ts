import type { Atlas } from '#lib/domain/atlas.ts';
import { permalinkView } from './permalink-view.ts';
import type { Permalink } from './permalink.ts';

/** Whether a permalink has a picture of its own, which a passage and a dispute have not. */
export const hasPicture = ({ kind }: Permalink): boolean => kind !== 'passage' && kind !== 'dispute';

/** The permalink whose picture stands for another: a passage and a dispute show their zone's. */
export function pictured(atlas: Atlas, permalink: Permalink): Permalink {
	if (hasPicture(permalink)) return permalink;
	const zone = permalinkView(atlas, permalink).zone ?? atlas.records.zones[0]?.id;
	return zone === undefined ? permalink : { kind: 'zone', id: zone };
}
