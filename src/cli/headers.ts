/** One response header of the site, and why every host should send it. */
export interface SiteHeader {
	readonly name: string;
	readonly value: string;
	readonly reason: string;
}

/**
 * The headers that every file of the site is served with. The policy on scripts and styles stands in each
 * page's own `<meta>`, since it holds that page's hash; a second one here would be enforced beside it.
 */
export const siteHeaders: readonly SiteHeader[] = [
	{
		name: 'Access-Control-Allow-Origin',
		value: '*',
		reason: 'a frame with an opaque origin, such as WordPress makes, loads scripts and data only with it'
	},
	{ name: 'X-Content-Type-Options', value: 'nosniff', reason: 'a file is what its type says' },
	{
		name: 'Cross-Origin-Resource-Policy',
		value: 'cross-origin',
		reason: 'pictures and data may be used elsewhere'
	},
	{
		name: 'Referrer-Policy',
		value: 'strict-origin-when-cross-origin',
		reason: 'a link tells no other host which view was open'
	}
];

/** The headers as an object of names and values. */
export function headerRecord(): Record<string, string> {
	return Object.fromEntries(siteHeaders.map(({ name, value }) => [name, value]));
}

/** The table as a `_headers` file, which several static hosts read. */
export function headersFile(): string {
	return ['/*', ...siteHeaders.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
}
