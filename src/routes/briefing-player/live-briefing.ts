import { mount } from 'svelte';
import { Atlas } from '#lib/domain/atlas.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { MapCredit } from '#lib/map/camera.ts';
import BriefingPlayer from './BriefingPlayer.svelte';
import PresenterPage from './PresenterPage.svelte';

/** Fetches the records of the atlas and puts stage or presenter's window over a page. @throws Error when they cannot be fetched */
export async function startBriefing(page: HTMLElement): Promise<void> {
	const { face, briefing: id, scene, language = '', root = '/', site = '', version = '' } = page.dataset;
	const response = await fetch(new URL('embed/records.json', new URL(root, location.href)));
	if (!response.ok) throw new Error(`the records of the atlas answer ${response.status}`);
	const { records, credits } = (await response.json()) as {
		records: AtlasRecords;
		credits: readonly MapCredit[];
	};
	const briefing = records.briefings.find((one) => one.id === id);
	if (!briefing) throw new Error(`the atlas has no briefing "${id}"`);
	const shared = {
		atlas: new Atlas(records),
		briefing,
		language,
		root: new URL(root, location.href).href,
		site: new URL(site || '/', location.href).href.replace(/\/$/, '')
	};
	const target = document.body;
	if (face === 'presenter') mount(PresenterPage, { target, props: shared });
	else mount(BriefingPlayer, { target, props: { ...shared, opening: scene ?? '', credits, version } });
	document.body.toggleAttribute('data-playing', true);
}
