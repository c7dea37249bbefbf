import { headersFile, siteHeaders } from './headers.ts';
import { s3Commands } from './hosting-s3.ts';

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
		{ host: 'GitHub Pages (.github/workflows/pages.yml)', lines: pagesWorkflow() },
		{ host: 'S3, CloudFront', lines: s3Commands('') },
		{ host: 'S3, CloudFront, BASE_PATH=/atlas', lines: s3Commands('/atlas') }
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
		'    @geojson path *.geojson',
		'    header @geojson Content-Type application/geo+json',
		'    file_server',
		'    handle_errors {',
		`        rewrite * ${path}/404.html`,
		'        file_server',
		'    }',
		'}'
	].join('\n');
}

/** Builds the site from the repository `atlas` of `name` and publishes it, whenever its branch `main` changes. */
function pagesWorkflow(): string {
	return [
		'name: pages',
		'on:',
		'  push:',
		'    branches: [main]',
		'permissions:',
		'  contents: read',
		'  pages: write',
		'  id-token: write',
		'jobs:',
		'  pages:',
		'    runs-on: ubuntu-latest',
		'    environment: github-pages',
		'    steps:',
		'      - uses: actions/checkout@v4',
		'      - uses: actions/setup-node@v4',
		'        with:',
		'          node-version-file: .nvmrc',
		'          cache: npm',
		'      - run: npm ci',
		'      - run: npm run build:release',
		'        env:',
		'          SITE_ORIGIN: https://name.github.io',
		'          BASE_PATH: /atlas',
		'      - uses: actions/upload-pages-artifact@v3',
		'        with:',
		'          path: build',
		'      - uses: actions/deploy-pages@v4'
	].join('\n');
}
