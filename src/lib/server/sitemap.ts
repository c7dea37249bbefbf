import { isoFromDay } from '#lib/domain/date.ts';
import { escapeText } from '#lib/static-map/svg-text.ts';
import { builtAtlas } from './atlas.ts';
import { pageAddress } from './page-address.ts';
import { listOfKind, pageKinds } from './records-around.ts';
import { builtRelease } from './release.ts';

/** The pages that are no record's, by their paths below the root of a language. */
const singlePages = [
	'',
	'passages/',
	'disputes/',
	'about/',
	'about/hosting/',
	'changes/',
	'builders/',
	'briefings/',
	'briefings/own/'
];

/** The list of all pages in all languages (https://www.sitemaps.org/protocol.html). */
export function sitemap(): string {
	const { records } = builtAtlas().atlas;
	const paths = [
		...singlePages,
		...records.settings.presetViews.map(({ id }) => `views/${id}/`),
		...records.briefings.flatMap(({ id, scenes }) => [
			`briefings/${id}/`,
			...scenes.map((scene) => `briefings/${id}/${scene.id}/`)
		]),
		...pageKinds.flatMap((kind) => records[listOfKind[kind]].map(({ id }) => `${listOfKind[kind]}/${id}/`))
	];
	const release = builtRelease();
	const changed = release ? `<lastmod>${isoFromDay(release.date)}</lastmod>` : '';
	const urls = records.settings.languages.flatMap((language) =>
		paths.map((path) => `<url><loc>${escapeText(pageAddress(language, path))}</loc>${changed}</url>`)
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
