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
	return [
		{ host: 'Netlify, Cloudflare Pages (_headers)', lines: headersFile().trim() },
		{ host: 'nginx', lines: nginxServer('') },
		{ host: 'nginx, BASE_PATH=/atlas', lines: nginxServer('/atlas') },
		{ host: 'Caddy', lines: caddySite('') },
		{ host: 'Caddy, BASE_PATH=/atlas', lines: caddySite('/atlas') },
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
 * The built folder lies at `/srv/atlas`. An address without its last slash is led to the one with it, since
 * pages name their files from there.
 * @param path under which the site is served, empty at the root of the host
 */
function nginxServer(path: string): string {
	const folder = path ? '/srv' : '/srv/atlas';
	return [
		'server {',
		'    listen 80;',
		'    server_name atlas.example;',
		`    root ${folder};`,
		'    absolute_redirect off;',
		'    charset utf-8;',
		`    error_page 403 404 ${path}/404.html;`,
		'    gzip on;',
		'    gzip_types text/css text/javascript application/javascript application/json application/geo+json image/svg+xml text/plain;',
		...siteHeaders.map(({ name, value }) => `    add_header ${name} "${value}" always;`),
		`    location ${path}/ { try_files $uri $uri/ =404; }`,
		`    location ${path}/_app/immutable/ { expires 1y; }`,
		'    location ~ \\.geojson$ { types { application/geo+json geojson; } }',
		'}'
	].join('\n');
}

/** @param path under which the site is served, empty at the root of the host */
function caddySite(path: string): string {
	return [
		'atlas.example {',
		`    root * ${path ? '/srv' : '/srv/atlas'}`,
		'    encode zstd gzip',
		...siteHeaders.map(({ name, value }) => `    header ${name} "${value}"`),
		`    header ${path}/_app/immutable/* Cache-Control "max-age=31536000"`,
		'    file_server',
		'    handle_errors {',
		`        rewrite * ${path}/404.html`,
		'        file_server',
		'    }',
		'}'
	].join('\n');
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
