import type { Language } from '#lib/domain/text.ts';
import { builtPermalink, permalinkCard, type PermalinkCard } from './permalinks.ts';

/**
 * What the head of a page says when the page is a permalink's.
 * @param route SvelteKit's id of the route, with its groups and parameters: `/[[lang=lang]]/(records)/zones/[id]`
 */
export function cardOfRoute(
	route: string | null,
	parameters: Readonly<Record<string, string | undefined>>,
	language: Language
): PermalinkCard | undefined {
	const path = (route ?? '')
		.split('/')
		.filter((part) => part !== '' && !part.startsWith('(') && !part.startsWith('[['))
		.map((part) => (part.startsWith('[') ? parameters[part.slice(1, -1)] : part))
		.join('/');
	const permalink = builtPermalink(path);
	return permalink && permalinkCard(permalink, language);
}
