import { linkOf } from '#lib/briefing/own/briefing-link.ts';
import type { Briefing } from '#lib/domain/briefing.ts';

/** A briefing such as a reader makes, of scenes that any atlas can show. */
export function plainOwnBriefing(count: number): Briefing {
	return {
		id: 'made-for-tests' as Briefing['id'],
		title: { en: 'Made for tests' },
		summary: {},
		madeWith: '0.1.0',
		mark: { en: 'For discussion' },
		scenes: Array.from({ length: count }, (_, index) => ({
			id: `scene-${index + 1}`,
			title: { en: `Scene ${index + 1}` },
			text: { en: `What is said of it, ${index + 1}.` },
			notes: { en: `What the speaker says, ${index + 1}.` },
			minutes: 1,
			view: '',
			passages: []
		}))
	};
}

/** The part of an address behind the hash that holds a briefing whole. @throws Error when it is too large for one */
export function hashOf(briefing: Briefing): string {
	const { link } = linkOf(briefing, '');
	if (link === undefined) throw new Error('the briefing is too large for a link');
	return link;
}
