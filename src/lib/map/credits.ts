import type { MapCredit } from './camera.ts';
import type { MapLibre } from './maplibre.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Credits as the HTML of the map's attribution: text is escaped, and only web addresses become links. */
export function creditsHtml(credits: readonly MapCredit[]): string[] {
	return credits.map(({ text, url }) => {
		const words = escaped(text);
		if (!url || !/^https?:\/\//.test(url)) return words;
		return `<a href="${escaped(url)}" target="_blank" rel="noopener">${words}</a>`;
	});
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => entities[found]!);

/** The credits open by themselves with the first style: this lets them wait behind their button. */
export function foldCredits(map: MapLibre): void {
	map.once('styledata', () => {
		const credits = map.getContainer().querySelector('.maplibregl-ctrl-attrib');
		credits?.classList.remove('maplibregl-compact-show');
		credits?.removeAttribute('open');
	});
}
