import { expect, test } from 'vitest';
import { siteHeaders } from './headers.ts';
import { hostingRecipes } from './hosting-recipes.ts';

test('hosts that can send headers are told every one of them', () => {
	for (const name of ['nginx', 'nginx, BASE_PATH=/atlas', 'Caddy', 'Netlify, Cloudflare Pages (_headers)']) {
		const { lines } = hostingRecipes().find(({ host }) => host === name)!;
		for (const header of siteHeaders) expect(lines).toContain(header.name);
		for (const header of siteHeaders) expect(lines).toContain(header.value);
	}
});
