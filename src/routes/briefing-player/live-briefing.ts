import { mount } from 'svelte';
import { fetchAtlas } from '../fetch-atlas.ts';
import BriefingPlayer from './BriefingPlayer.svelte';
import PresenterPage from './PresenterPage.svelte';

/** Fetches the records of the atlas and puts stage or presenter's window over a page. @throws Error when they cannot be fetched */
export async function startBriefing(page: HTMLElement): Promise<void> {
	const { face, briefing: id, scene, language = '', root = '/', site = '', version = '' } = page.dataset;
	const home = new URL(root, location.href).href;
	const { atlas, credits } = await fetchAtlas(home);
	const briefing = atlas.records.briefings.find((one) => one.id === id);
	if (!briefing) throw new Error(`the atlas has no briefing "${id}"`);
	const shared = {
		atlas,
		briefing,
		language,
		root: home,
		site: new URL(site || '/', location.href).href.replace(/\/$/, '')
	};
	const target = document.body;
	// A page has one main part: what was served gives its place to what is played, and stays for print.
	for (const served of target.querySelectorAll('main')) unmake(served);
	if (face === 'presenter') mount(PresenterPage, { target, props: shared });
	else mount(BriefingPlayer, { target, props: { ...shared, opening: scene ?? '', credits, version } });
	document.body.toggleAttribute('data-playing', true);
}

/** Puts a plain part with the same content in the place of a page's main one. */
function unmake(main: HTMLElement): void {
	const part = document.createElement('div');
	for (const { name, value } of main.attributes) part.setAttribute(name, value);
	part.append(...main.childNodes);
	main.replaceWith(part);
}
