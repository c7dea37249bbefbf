import { describe, expect, it } from 'vitest';
import { defaultView, noFilters, type View } from '#lib/address/view.ts';
import type { OutlineId, TruceId, ZoneId } from '#lib/domain/ids.ts';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { focusOf } from './map-focus.ts';

const atlas = smallAtlas({
	outlines: [
		{ id: 'north-vale', zone: 'north', bbox: [10, 41, 11, 42] as never },
		{ id: 'north-hills', zone: 'north', belongsTo: 'hill-calm', bbox: [9, 40, 10, 41] as never },
		{ id: 'south-vale', zone: 'south' }
	],
	truces: [
		{ id: 'hill-calm', zones: ['north'], phases: [phase('in-force', '1820-08-01/1820-08-31')] as never }
	]
});
const june: View = defaultView(day('1820-06-01'));
const north: View = { ...june, zone: 'north' as ZoneId };

describe('focusOf', () => {
	it('is the whole until something is chosen', () => {
		expect(focusOf(atlas, june)).toEqual({ kind: 'box', box: atlas.records.settings.extent });
	});
	it('is all that the zone may be filled by on one day or another, or the reading that was chosen', () => {
		expect(focusOf(atlas, north)).toEqual({ kind: 'box', box: [9, 40, 11, 42] });
		const chosen: View = { ...north, readings: ['north-hills' as OutlineId] };
		expect(focusOf(atlas, chosen)).toEqual({ kind: 'box', box: [9, 40, 10, 41] });
	});
	it('holds both readings that are compared', () => {
		const outline = 'north-hills' as OutlineId;
		const compared: View = { ...north, comparison: { kind: 'reading', outline, layout: 'side' } };
		expect(focusOf(atlas, compared)).toEqual({ kind: 'box', box: [9, 40, 11, 42] });
	});
	it('is the zones of a truce whose passages are shown', () => {
		const filters = { ...noFilters, truces: ['hill-calm' as TruceId] };
		expect(focusOf(atlas, { ...june, filters })).toEqual({ kind: 'box', box: [9, 40, 11, 42] });
	});
	it('is where the reader moved the map, before all else', () => {
		const camera = { latitude: 41, longitude: 10, zoom: 9 };
		expect(focusOf(atlas, { ...north, camera })).toEqual({ kind: 'camera', camera });
	});
});
