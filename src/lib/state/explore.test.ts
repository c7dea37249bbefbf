import { expect, test } from 'vitest';
import { day, phase, smallAtlas, span } from '#tests/support/small-atlas.ts';
import { ExploreState, type HistoryStep } from './explore.svelte.ts';

const atlas = smallAtlas({
	truces: [
		{ id: 'calm', phases: [phase('in-force', '1820-03-01/1820-04-30'), phase('ended', '1820-07-01/..')] },
		{ id: 'plan', phases: [phase('proposed', '1820-05-20/..')] }
	]
});

test('of steps from event to event only the first enters the history, until the reader does something else', () => {
	const steps: HistoryStep[] = [];
	const explore = new ExploreState(atlas, 'en', (_view, step) => steps.push(step));
	explore.setTime({ kind: 'day', day: day('1820-01-01') });
	explore.stepToEvent('next');
	explore.stepToEvent('next');
	explore.setTheme('dark');
	explore.stepToEvent('previous');
	expect(steps.splice(0)).toEqual(['push', 'push', 'replace', 'replace', 'replace']);
	explore.selectZone('north' as never);
	explore.stepToEvent('next');
	explore.followAddress(new URLSearchParams('date=1820-01-01'));
	explore.stepToEvent('next');
	expect(steps).toEqual(['push', 'push', 'push']);
});

test('comes back from all of time to the time that was shown before', () => {
	const explore = new ExploreState(atlas, 'en', () => {});
	explore.setTime({ kind: 'day', day: day('1820-04-15') });
	explore.toggleAllOfTime();
	expect(explore.view.time).toEqual({ kind: 'all' });
	explore.toggleAllOfTime();
	expect(explore.view.time).toEqual({ kind: 'day', day: day('1820-04-15') });
	explore.followAddress(new URLSearchParams('date=all'));
	explore.toggleAllOfTime();
	expect(explore.view.time.kind).toBe('day');
});

test('counts what would be listed alone: in the range that is set, unless that is left out', () => {
	const told = smallAtlas({
		passages: [
			{ id: 'early', zones: ['north'] as never, when: span('1820-01-05') },
			{ id: 'late', zones: ['north'] as never, when: span('1820-06-05') },
			{ id: 'beside', zones: ['south'] as never, when: span('1820-06-05') }
		]
	});
	const explore = new ExploreState(told, 'en', () => {});
	expect(explore.countOnly({}, 'north' as never)).toBe(2);
	explore.followAddress(new URLSearchParams('date=1820-06-01..1820-06-30'));
	expect(explore.countOnly({}, 'north' as never)).toBe(1);
	expect(explore.countOnly({}, 'north' as never, null)).toBe(2);
	expect(explore.countOnly({})).toBe(2);
});
