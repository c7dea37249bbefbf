import { headerRecord, headersFile, siteHeaders } from './headers.ts';

/** How one kind of host is told to serve the site. */
export interface HostingRecipe {
	/** The host's own name, in any language. */
	readonly host: string;
	/** Lines for its configuration, or for the command line. */
	readonly lines: string;
}

/** Recipes for hosts, each with the headers of the one table. */
export function hostingRecipes(): readonly HostingRecipe[] {
	const nginx = siteHeaders.map(({ name, value }) => `    add_header ${name} "${value}" always;`);
	const caddy = siteHeaders.map(({ name, value }) => `    header ${name} "${value}"`);
	return [
		{ host: 'Netlify, Cloudflare Pages (_headers)', lines: headersFile().trim() },
		{
			host: 'nginx',
			lines: [
				'server {',
				'    root /srv/atlas;',
				'    error_page 404 /404.html;',
				...nginx,
				'    location / { try_files $uri $uri/index.html =404; }',
				'}'
			].join('\n')
		},
		{
			host: 'Caddy',
			lines: [
				'atlas.example {',
				'    root * /srv/atlas',
				'    encode zstd gzip',
				...caddy,
				'    file_server',
				'    handle_errors {',
				'        rewrite * /404.html',
				'        file_server',
				'    }',
				'}'
			].join('\n')
		},
		{
			host: 'GitHub Pages',
			lines: [
				'BASE_PATH=/atlas SITE_ORIGIN=https://name.github.io npm run build:release',
				'touch build/.nojekyll'
			].join('\n')
		},
		{
			host: 'S3, CloudFront',
			lines: [
				'aws s3 sync build/ s3://atlas --delete',
				`aws cloudfront create-response-headers-policy --response-headers-policy-config '${cloudFrontPolicy()}'`
			].join('\n')
		}
	];
}

/**
 * The table as CloudFront takes it: CORS and the security headers have fields of their own, the rest are custom
 * (https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html).
 */
function cloudFrontPolicy(): string {
	const headers = headerRecord();
	const listed = (...Items: readonly string[]) => ({ Quantity: Items.length, Items });
	return JSON.stringify({
		Name: 'atlas',
		CorsConfig: {
			AccessControlAllowOrigins: listed(headers['Access-Control-Allow-Origin']!),
			AccessControlAllowHeaders: listed('*'),
			AccessControlAllowMethods: listed('GET', 'HEAD'),
			AccessControlAllowCredentials: false,
			OriginOverride: true
		},
		SecurityHeadersConfig: {
			ContentTypeOptions: { Override: true },
			ReferrerPolicy: { ReferrerPolicy: headers['Referrer-Policy']!, Override: true }
		},
		CustomHeadersConfig: {
			Quantity: 1,
			Items: [
				{
					Header: 'Cross-Origin-Resource-Policy',
					Value: headers['Cross-Origin-Resource-Policy']!,
					Override: true
				}
			]
		}
	});
}
