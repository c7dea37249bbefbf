import { contrast, grounds } from '../../domain/colour.ts';
import type { Rule } from '../rule.ts';

const leastContrast = 3;

/** Each hue stands out from its ground by 3:1, as WCAG 2.2 asks of graphics (1.4.11). */
export const hueContrast: Rule = {
	name: 'hue-contrast',
	check({ zones }, report) {
		for (const at of zones)
			for (const theme of ['light', 'dark'] as const) {
				const hue = at.record.hue?.[theme];
				if (hue === undefined) continue;
				const found = contrast(hue, grounds[theme]);
				if (found < leastContrast)
					report(
						at,
						['hue', theme],
						`${hue} on ${theme} ground (${grounds[theme]}) has the contrast ${found.toFixed(2)}:1; at least ${leastContrast}:1 is needed, so make it ${theme === 'light' ? 'darker' : 'lighter'}`
					);
			}
	}
};
