import { expect, test } from 'vitest';
import type { DrawnOutline, MapView } from './map-view.ts';
import { outlineStates, type OutlineState } from './outline-states.ts';

const outline = {
	outline: 'vale',
	role: 'chosen',
	mark: { ink: 'zone', fill: 'solid', line: 'sharp', strength: 'full', hasTeeth: false },
	rank: 'main',
	bbox: [10, 40, 11, 41],
	area: 7500,
	isSelected: false
} as unknown as DrawnOutline;

function stateOf(of: Partial<DrawnOutline> = {}): OutlineState | undefined {
	const view = { outlines: [{ ...outline, ...of }] } as unknown as MapView;
	return outlineStates(view).get('vale');
}

test('an outline is drawn by the mark that it has', () => {
	const mark = { ...outline.mark, fill: 'dots', line: 'dashed', strength: 'half' } as const;
	expect(stateOf()).toMatchObject({ fill: 'solid', line: 'sharp', lineStrength: 1 });
	expect(stateOf({ mark })).toMatchObject({ fill: 'dots', line: 'dashed', lineStrength: 0.5 });
});
test('what is no arrangement has an edge narrow enough for its teeth', () => {
	const rim = stateOf({ mark: { ...outline.mark, ink: 'neutral' } });
	expect(rim?.blur).toBeLessThan(stateOf()?.blur ?? 0);
});
test('a fill is quieter beside the main zones and where its status only may hold', () => {
	expect(stateOf()?.fillStrength).toBe(1);
	expect(stateOf({ rank: 'beside' })?.fillStrength).toBeLessThan(1);
	expect(stateOf({ certainty: 'possible' })?.fillStrength).toBe(0.5);
});
test('the selected outline has the widest line, another reading the thinnest', () => {
	const widths = [
		stateOf({ isSelected: true }),
		stateOf(),
		stateOf({ rank: 'beside' }),
		stateOf({ role: 'reading' })
	];
	const found = widths.map((state) => state?.width ?? 0);
	expect(found).toEqual(found.toSorted((a, b) => b - a));
	expect(new Set(found).size).toBe(4);
});
