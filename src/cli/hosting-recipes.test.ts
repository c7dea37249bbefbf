import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteHeaders } from './headers.ts';
import { hostingRecipes } from './hosting-recipes.ts';

test('hosts that can send headers are told every one of them', () => {
	for (const name of ['nginx', 'nginx, BASE_PATH=/atlas', 'Caddy', 'Netlify, Cloudflare Pages (_headers)']) {
		const { lines } = hostingRecipes().find(({ host }) => host === name)!;
		for (const header of siteHeaders) expect(lines).toContain(header.name);
		for (const header of siteHeaders) expect(lines).toContain(header.value);
	}
});

test('the workflow for GitHub Pages is told the address under which it publishes', () => {
	const { lines } = hostingRecipes().find(({ host }) => host.startsWith('GitHub Pages'))!;
	const { jobs } = parse(lines) as { jobs: { pages: { steps: { run?: string; env?: object }[] } } };
	const build = jobs.pages.steps.find(({ run }) => run?.includes('build:release'));
	expect(build?.env).toEqual({ SITE_ORIGIN: 'https://name.github.io', BASE_PATH: '/atlas' });
});

test('S3 answers as a website, so that it finds the page of a folder, and CloudFront sends every header', () => {
	const { lines } = hostingRecipes().find(({ host }) => host === 'S3, CloudFront, BASE_PATH=/atlas')!;
	expect(lines).toContain('--index-document index.html --error-document atlas/404.html');
	expect(lines).toContain('s3-website');
	for (const value of ['"*"', '"cross-origin"', '"strict-origin-when-cross-origin"', 'ContentTypeOptions'])
		expect(lines).toContain(value);
});
