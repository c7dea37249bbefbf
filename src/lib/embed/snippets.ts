import type { ElementSettings } from './frame-address.ts';
import { permalinkFolders } from './permalink.ts';

/** The size that a frame has until it says how high it wants to be, in CSS pixels. */
export const usualFrame = { width: 640, height: 620 } as const;

/** What a frame may do: scripts, its own storage and links that open beside the article. */
const permissions = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What the code for a frame is made from. */
export interface FrameParts {
	/** Address of the page made for a frame. */
	readonly address: string;
	readonly title: string;
	/** Address of what the frame shows, for the link beside it. */
	readonly link: string;
	readonly width?: number;
	readonly height: number;
}

/** The code for a frame, and a plain link for where there are none. */
export function frameHtml({ address, title, link, width, height }: FrameParts): string {
	const frame = attributes({
		src: address,
		title,
		width: String(width ?? '100%'),
		height: String(height),
		loading: 'lazy',
		referrerpolicy: 'strict-origin-when-cross-origin',
		sandbox: permissions,
		style: 'border:0;max-width:100%'
	});
	return `<blockquote><a href="${escaped(link)}">${escaped(title)}</a></blockquote><iframe${frame}></iframe>`;
}

/** What the code for the element is made from. */
export interface ElementParts {
	/** Address of the script that defines the element. */
	readonly script: string;
	/** The attributes of the element; those undefined are left out. */
	readonly settings: ElementSettings;
	/** Address of what the element shows. */
	readonly link: string;
	readonly title: string;
	/** A picture of just that, and what it shows in words. */
	readonly picture?: { readonly address: string; readonly text: string } | undefined;
}

/** The code for the element, with a link and a picture inside until the frame speaks. */
export function elementHtml({ script, settings, link, title, picture }: ElementParts): string {
	const look = { width: '1200', height: '630', loading: 'lazy', style: 'max-width:100%;height:auto' };
	const image = picture ? `<img${attributes({ src: picture.address, alt: picture.text, ...look })}>` : '';
	return [
		`<truce-atlas${attributes(settings)}>`,
		`  <a href="${escaped(link)}">${image}${escaped(title)}</a>`,
		'</truce-atlas>',
		`<script async src="${escaped(script)}"></script>`
	].join('\n');
}

/**
 * The lines of PHP by which the owner of a WordPress site trusts the atlas as a provider, so that its frames
 * are not put into the strictest sandbox.
 * @param root address of the atlas, with a slash at its end
 * @param title what every frame is called
 */
export function providerPhp(root: string, title: string): string {
	const folders = Object.values(permalinkFolders).join('|');
	const name = `truce_atlas_${root.replace(/\W+/g, '_').slice(0, 24)}`;
	const named = escaped(title).replaceAll("'", '&#39;').replaceAll('\\', '&#92;').replaceAll('%', '%%');
	return [
		`add_action( 'init', function () {`,
		`\twp_embed_register_handler( '${name}', '#^${root.replace(/[.#]/g, '\\$&')}((?:[a-z]{2}/)?)((?:${folders})/[\\w/-]+?)/?((?:\\?\\S*)?)$#', function ( $found ) {`,
		`\t\treturn sprintf( '<iframe src="${root}%sembed/%s/%s" title="${named}" width="100%%" height="${usualFrame.height}" loading="lazy" style="border:0"></iframe>', esc_attr( $found[1] ), esc_attr( $found[2] ), esc_attr( html_entity_decode( $found[3] ) ) );`,
		`\t} );`,
		`} );`
	].join('\n');
}

function attributes(of: ElementSettings): string {
	return Object.entries(of)
		.filter(([, value]) => value !== undefined && value !== null)
		.map(([name, value]) => ` ${name}="${escaped(value!)}"`)
		.join('');
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
