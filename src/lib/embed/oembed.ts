import { frameHtml, usualFrame } from './snippets.ts';

/** What an oEmbed reply is made from. */
export interface OembedParts {
	readonly title: string;
	readonly siteName: string;
	readonly home: string;
	readonly canonical: string;
	/** Address of the page made for a frame. */
	readonly frame: string;
	readonly picture: string;
	readonly pictureSize: { readonly width: number; readonly height: number };
}

/**
 * The oEmbed reply of a permalink (oembed.com, version 1.0). Hosts keep one quotation and one frame of the HTML;
 * width and height are numbers, since a host reads nothing else.
 */
export function oembedReply(parts: OembedParts) {
	const { title, siteName, home, canonical, frame, picture, pictureSize } = parts;
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: siteName,
		provider_url: home,
		cache_age: 86_400,
		html: frameHtml({ address: frame, title: `${title} · ${siteName}`, link: canonical, ...usualFrame }),
		width: usualFrame.width,
		height: usualFrame.height,
		thumbnail_url: picture,
		thumbnail_width: pictureSize.width,
		thumbnail_height: pictureSize.height
	};
}
