import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { buildFolder, isBuildFresh } from './build-stamp.js';
import { headerRecord } from './headers.ts';

const port = Number(process.env.PORT ?? 4173);
const basePath = process.env.BASE_PATH ?? '';

serve();

/** Builds the site unless it was made from these very files and settings. */
function buildIfNeeded(): void {
	if (isBuildFresh()) return;
	console.log('Building the site; this takes about a minute.');
	const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8'
	});
	if (status !== 0) {
		console.error(stderr.replace(/^npm (warn|error).*\n/gm, ''));
		console.error(
			'The site could not be built; what is wrong stands above. Mend it and run npm start again.'
		);
		process.exit(1);
	}
}

/** Serves the built site with the site's headers, as a static host would, 404 page included. */
function serve(): void {
	const headers = headerRecord();
	let files: ReturnType<typeof sirv> | undefined;
	const server = createServer((request, response) => {
		if (basePath && request.url?.startsWith(basePath))
			request.url = request.url.slice(basePath.length) || '/';
		const refuse = (): void => {
			response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
			response.end(
				existsSync(`${buildFolder}/404.html`) ? readFileSync(`${buildFolder}/404.html`) : 'Not found'
			);
		};
		if (files) files(request, response, refuse);
		else refuse();
	});
	server.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EADDRINUSE')
			console.error(
				`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
			);
		else console.error(`The site cannot be served on port ${port}: ${error.message}`);
		process.exit(1);
	});
	server.listen(port, () => {
		buildIfNeeded();
		files = filesWith(headers);
		console.log(`The atlas is at http://localhost:${port}${basePath}/`);
	});
}

/** Answers requests from the built folder; it is read once, after the build. */
function filesWith(headers: Record<string, string>): ReturnType<typeof sirv> {
	return sirv(buildFolder, {
		etag: true,
		dotfiles: false,
		setHeaders: (response, path) => {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
			if (path.endsWith('.geojson')) response.setHeader('Content-Type', 'application/geo+json');
		}
	});
}
