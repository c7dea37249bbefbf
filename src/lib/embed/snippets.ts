/** The size that a frame has until it says how high it wants to be, in CSS pixels. */
export const usualFrame = { width: 640, height: 620 } as const;

/** What a frame may do: scripts, its own storage and links that open beside the article. */
const permissions = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What the code for a frame is made from. */
export interface FrameParts {
	/** Address of the page made for a frame. */
	readonly address: string;
	readonly title: string;
	/** Address of the page itself, for the link beside the frame. */
	readonly canonical: string;
	readonly width?: number;
	readonly height: number;
}

/** The code for a frame, and a plain link for where there are none. */
export function frameHtml({ address, title, canonical, width, height }: FrameParts): string {
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
	return `<blockquote><a href="${escaped(canonical)}">${escaped(title)}</a></blockquote><iframe${frame}></iframe>`;
}

/** What the code for the element is made from. */
export interface ElementParts {
	/** Address of the script that defines the element. */
	readonly script: string;
	/** The attributes of the element; those undefined are left out. */
	readonly settings: Readonly<Record<string, string | undefined>>;
	readonly canonical: string;
	readonly title: string;
	readonly picture: string;
	readonly pictureText: string;
}

/** The code for the element, with a picture and a link inside until the frame speaks. */
export function elementHtml({
	script,
	settings,
	canonical,
	title,
	picture,
	pictureText
}: ElementParts): string {
	const image = attributes({
		src: picture,
		alt: pictureText,
		width: '1200',
		height: '630',
		loading: 'lazy',
		style: 'max-width:100%;height:auto'
	});
	return [
		`<truce-atlas${attributes(settings)}>`,
		`  <a href="${escaped(canonical)}"><img${image}>${escaped(title)}</a>`,
		'</truce-atlas>',
		`<script async src="${escaped(script)}"></script>`
	].join('\n');
}

/**
 * The lines of PHP by which the owner of a WordPress site trusts the atlas as a provider, so that its frames
 * are not put into the strictest sandbox.
 * @param root address of the atlas, with a slash at its end
 */
export function providerPhp(root: string): string {
	const name = `truce_atlas_${root.replace(/\W+/g, '_').slice(0, 24)}`;
	return [
		`add_action( 'init', function () {`,
		`\twp_embed_register_handler( '${name}', '#^${root.replace(/[.#]/g, '\\$&')}((?:[a-z]{2}/)?)((?:zones|truces|situations|passages|disputes|views|briefings)/[\\w/-]+?)/?$#', function ( $found ) {`,
		`\t\treturn sprintf( '<iframe src="${root}%sembed/%s/" width="100%%" height="${usualFrame.height}" loading="lazy" style="border:0"></iframe>', esc_attr( $found[1] ), esc_attr( $found[2] ) );`,
		`\t} );`,
		`} );`
	].join('\n');
}

function attributes(of: Readonly<Record<string, string | undefined>>): string {
	return Object.entries(of)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([name, value]) => ` ${name}="${escaped(value!)}"`)
		.join('');
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
