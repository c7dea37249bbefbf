import type { Position } from 'geojson';
import type { Rule } from '../rule.ts';
import { linesOf } from './rings.ts';

const mostDecimals = 5;

/** Positions have at most five decimals, about a metre: more would claim what nobody knows. */
export const decimals: Rule = {
	name: 'decimals',
	check({ shapes, places }, report) {
		const message = (position: Position): string =>
			`${position.join(', ')} has more than ${mostDecimals} decimals; round it`;
		for (const at of shapes)
			for (const { positions, path } of linesOf(at.record.geometry)) {
				const index = positions.findIndex(isTooFine);
				if (index >= 0) report(at, [...path, index], message(positions[index]!));
			}
		for (const at of places) {
			const position = [...at.record.position];
			if (isTooFine(position)) report(at, ['geometry', 'coordinates'], message(position));
		}
	}
};

const isTooFine = (position: Position): boolean =>
	position.some((degrees) => Number(degrees.toFixed(mostDecimals)) !== degrees);
