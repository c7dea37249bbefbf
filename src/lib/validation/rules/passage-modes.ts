import type { Rule } from '../rule.ts';

/** A statement says whose it is; an event says what happened. */
export const passageModes: Rule = {
	name: 'passage-modes',
	check({ passages }, report) {
		for (const at of passages) {
			const { id, mode, event, attribution } = at.record;
			if (mode === 'statement' && attribution.length === 0)
				report(at, ['mode'], `"${id}" is a statement; say whose under attribution, or choose another mode`);
			if (mode === 'event' && event === undefined)
				report(at, ['mode'], `"${id}" is an event; say which under event, or choose another mode`);
		}
	}
};
