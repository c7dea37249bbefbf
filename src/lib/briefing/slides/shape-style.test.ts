import { expect, it } from 'vitest';
import { palettes } from '#lib/cartography/palette.ts';
import type { DrawnOutline } from '#lib/cartography/map-view.ts';
import { fillOfOutline } from './shape-style.ts';

it.each(['solid', 'dots'] as const)('a status that is only possible has a %s fill half as strong', (fill) => {
	const strength = (certainty: DrawnOutline['certainty']): number => {
		const outline = { mark: { fill }, hue: '#225588', rank: 'main', certainty } as DrawnOutline;
		const style = fillOfOutline(outline, palettes.light);
		return 'opacity' in style ? style.opacity : 0;
	};
	expect(strength('possible')).toBe(strength('sure') / 2);
});
