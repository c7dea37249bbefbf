import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteOrigin } from './site-origin.js';

/** A link that leads nowhere, and a page on which it stands. */
interface DeadLink {
	readonly page: string;
	readonly href: string;
	readonly reason: string;
}

const folder = process.argv[2] ?? process.env.BUILD_DIR ?? 'build';
const basePath = process.env.BASE_PATH ?? '';
const attribute = /\s(?:href|src)="([^"]*)"/g;
const identifier = /\sid="([^"]+)"/g;

const files = new Set(
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
);
const ids = new Map<string, ReadonlySet<string>>();
const dead: DeadLink[] = [];
const seen = new Set<string>();
let links = 0;

for (const page of files) {
	if (!page.endsWith('.html')) continue;
	const html = readFileSync(join(folder, page), 'utf8');
	const address = page.replace(/index\.html$/, '');
	for (const [, written = ''] of html.matchAll(attribute)) {
		const href = written.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
		const target = targetOf(href, address);
		if (!target) continue;
		links += 1;
		const { path, hash } = target;
		const key = `${path}#${hash}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const file = fileOf(path);
		if (!file) dead.push({ page: address, href, reason: `there is no ${path}` });
		else if (hash && file.endsWith('.html') && !idsOf(file).has(hash))
			dead.push({ page: address, href, reason: `${path} has no element with the id "${hash}"` });
	}
}

for (const { page, href, reason } of dead) console.error(`${page}: ${href}: ${reason}`);
console.log(`${links} links to ${seen.size} targets on ${files.size} files, ${dead.length} dead.`);
if (dead.length > 0) process.exit(1);

/** Where a link leads within the site; nothing for what leads elsewhere or is no address. */
function targetOf(href: string, page: string): { readonly path: string; readonly hash: string } | undefined {
	const here = `${siteOrigin()}${basePath}${page}`;
	let url: URL;
	try {
		url = new URL(href, here);
	} catch {
		return { path: href, hash: '' };
	}
	if (url.origin !== siteOrigin() || !['http:', 'https:'].includes(url.protocol)) return undefined;
	const path = decodeURIComponent(url.pathname);
	if (!path.startsWith(`${basePath}/`)) return { path, hash: '' };
	const hash = url.hash.replace(/^#|:~:.*$/g, '');
	return { path: path.slice(basePath.length), hash: decodeURIComponent(hash) };
}

/** The file that a static host serves for a path. */
function fileOf(path: string): string | undefined {
	const candidates = path.endsWith('/') ? [`${path}index.html`] : [path];
	return candidates.find((file) => files.has(file));
}

function idsOf(file: string): ReadonlySet<string> {
	const known = ids.get(file);
	if (known) return known;
	const html = readFileSync(join(folder, file), 'utf8');
	const found = new Set([...html.matchAll(identifier)].map(([, id = '']) => id));
	ids.set(file, found);
	return found;
}
