import { describe, expect, it } from 'vitest';
import { ExploreState } from '#lib/state/explore.svelte.ts';
import { smallAtlas } from '#tests/support/small-atlas.ts';
import { waysBack } from './ways-back.ts';

const atlas = smallAtlas({
	passages: [
		{ id: 'one', event: 'violated', whenBasis: 'stated' },
		{ id: 'two', event: 'talks', whenBasis: 'inferred' },
		{ id: 'three', event: 'collapsed', whenBasis: 'stated' }
	] as never
});
const explored = (address: string) => {
	const explore = new ExploreState(atlas, 'en', () => {});
	explore.followAddress(new URLSearchParams(address));
	return explore;
};
const said = (explore: ExploreState) => waysBack(explore).map(({ label, count }) => `${label} ${count}`);

describe('the ways back from an empty list', () => {
	it('are the conditions of which the leaving out of one is enough', () => {
		const explore = explored('event=talks&known=stated');
		expect(explore.listed).toEqual([]);
		expect(said(explore)).toHaveLength(2);
		waysBack(explore)[0]!.go();
		expect(explore.listed).not.toEqual([]);
	});
	it('take filters of one kind together, since any of them will do', () => {
		const explore = explored('event=talks+agreed&known=stated');
		expect(said(explore)).toEqual(['agreed + talks 2', 'stated by the source 1']);
	});
	it('are the fewest conditions together where none alone is enough', () => {
		const explore = explored('event=talks&known=stated&mode=statements');
		expect(said(explore)).toEqual([
			'what was said, planned or judged + talks 2',
			'what was said, planned or judged + stated by the source 1'
		]);
		waysBack(explore)[0]!.go();
		expect(explore.listed).toHaveLength(2);
	});
});
