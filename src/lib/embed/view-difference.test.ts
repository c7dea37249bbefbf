import { describe, expect, it } from 'vitest';
import { parseView } from '#lib/address/parse-view.ts';
import { defaultView } from '#lib/address/view.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { allPermalinks } from './permalink.ts';
import { permalinkView } from './permalink-view.ts';
import { appliedTo, viewDifference } from './view-difference.ts';

const { atlas } = readTestAtlas();
const standard = defaultView(atlas.records.settings.defaultDate);
const openings = allPermalinks(atlas).map((permalink) => permalinkView(atlas, permalink));

describe('a view that is told as its difference', () => {
	it('is given back by the embed that told it, from any view to any other', () => {
		for (const opening of openings) {
			for (const view of openings) {
				const told = viewDifference(view, opening, standard);
				expect(parseView(appliedTo(opening, told, standard), atlas).view).toEqual(view);
			}
		}
	});
	it('leaves what is not said as the embed opened', () => {
		const opening = { ...standard, zone: atlas.records.zones[0]!.id };
		const applied = appliedTo(opening, new URLSearchParams('date=1921-04-25'), standard);
		expect(applied.get('zone')).toBe(opening.zone);
		expect(applied.get('date')).toBe('1921-04-25');
	});
});
