import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { parseView } from '../../address/parse-view.ts';
import type { Passage } from '../../domain/passage.ts';
import { passagesOfScene, passagesOfView } from './passages-of-view.ts';

const { atlas } = readTestAtlas();
const { passages } = atlas.records;
const viewOf = (query: string) => parseView(new URLSearchParams(query), atlas).view;
/** Many passages that speak of the time of one. */
const many = (like: Passage): readonly Passage[] =>
	Array.from({ length: passagesOfScene + 1 }, (_, place) => ({
		...like,
		id: `like-${place}` as Passage['id']
	}));

describe('what a scene rests on', () => {
	const day = 'date=1921-03-04';
	const told = atlas.passage('gazette-1921-p3-a' as Passage['id']);
	it('is the passage that is chosen, however many are listed', () => {
		expect(passagesOfView(atlas, viewOf(`${day}&passage=${told.id}`), many(told))).toEqual([told.id]);
	});
	it('is, where too many are listed, what tells the statuses that its map draws on the day', () => {
		const drawn = passagesOfView(atlas, viewOf(day), [...many(told), ...passages]);
		expect(drawn).toEqual([told.id, 'gazette-1921-p5-a', 'ledger-1921-p4-a']);
		expect(passagesOfView(atlas, viewOf(day), many(told))).toEqual([]);
	});
	it('is what is listed for all of time, and nothing where that is too much', () => {
		expect(passagesOfView(atlas, viewOf('date=all'), [told])).toEqual([told.id]);
		expect(passagesOfView(atlas, viewOf('date=all'), many(told))).toEqual([]);
	});
});
