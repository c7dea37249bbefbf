import { mount } from 'svelte';
import { Atlas } from '#lib/domain/atlas.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { MapCredit } from '#lib/map/camera.ts';
import BriefingPlayer from './BriefingPlayer.svelte';

/** Fetches the records of the atlas and puts the stage over a page. @throws Error when they cannot be fetched */
export async function startBriefing(page: HTMLElement): Promise<void> {
	const { briefing: id, scene, language = '', root = '/', site = '', version = '' } = page.dataset;
	const response = await fetch(new URL('embed/records.json', new URL(root, location.href)));
	if (!response.ok) throw new Error(`the records of the atlas answer ${response.status}`);
	const { records, credits } = (await response.json()) as {
		records: AtlasRecords;
		credits: readonly MapCredit[];
	};
	const briefing = records.briefings.find((one) => one.id === id);
	if (!briefing) throw new Error(`the atlas has no briefing "${id}"`);
	mount(BriefingPlayer, {
		target: document.body,
		props: {
			atlas: new Atlas(records),
			briefing,
			language,
			opening: scene ?? '',
			credits,
			version,
			root: new URL(root, location.href).href,
			site: new URL(site || '/', location.href).href.replace(/\/$/, '')
		}
	});
	document.body.toggleAttribute('data-playing', true);
}
