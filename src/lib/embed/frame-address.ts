import { permalinkFolders, type PermalinkKind } from './permalink.ts';

/** What an element on a host page asks for, by the names of its attributes. */
export type ElementSettings = Readonly<Record<string, string | null | undefined>>;

/** The attributes that choose the page to embed, the first that is set. A scene is `briefing/scene`. */
const kinds = [
	'scene',
	'view',
	'passage',
	'dispute',
	'truce',
	'situation',
	'zone'
] as const satisfies readonly PermalinkKind[];

/** The attributes that are parameters of the view, as in an address. */
export const viewSettings = [
	'date',
	'zone',
	'passage',
	'at',
	'hide',
	'reading',
	'also',
	'account',
	'theme'
] as const;

/** The attributes that choose another page or other parts of it. */
export const pageSettings = [...kinds, 'lang', 'without', 'made'] as const;

/**
 * The path of the page for a frame, below the root of the atlas, with its query.
 * @returns nothing when no attribute names what to embed
 */
export function framePath(settings: ElementSettings): string | undefined {
	const kind = kinds.find((name) => settings[name]);
	if (!kind) return undefined;
	const id = settings[kind]!.split('/').map(encodeURIComponent).join('/');
	const parameters = frameQuery(settings);
	for (const name of ['without', 'made']) if (settings[name]) parameters.set(name, settings[name]);
	const query = parameters.toString();
	const language = settings.lang ? `${encodeURIComponent(settings.lang)}/` : '';
	return `${language}embed/${permalinkFolders[kind]}/${id}/${query && `?${query}`}`;
}

/** The parameters of the view that the attributes ask for; an empty one takes away what the page opens with. */
export function frameQuery(settings: ElementSettings): URLSearchParams {
	return new URLSearchParams(
		viewSettings.flatMap((name) => {
			const value = settings[name];
			return value === undefined || value === null ? [] : [[name, value]];
		})
	);
}
