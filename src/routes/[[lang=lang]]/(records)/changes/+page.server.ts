import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { pageCitation } from '#lib/server/page-citation.ts';
import { pageHead } from '#lib/server/page-head.ts';
import { releasedFiles } from '#lib/server/released-files.ts';
import { describeAddress } from '#lib/server/describe-address.ts';
import type { PageServerLoad } from './$types';

/** Every release with what it changed, each record by its name. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const { releases, renamed } = atlasInLanguage(language).records;
	const page = {
		path: 'changes/',
		title: m.rec_changes({}, { locale: localeOf(language) }),
		description: m.rec_changes_summary({}, { locale: localeOf(language) })
	};
	const addresses = new Set([
		...releases.flatMap(({ changes }) => changes.flatMap(({ records }) => records)),
		...renamed.map(({ to }) => to)
	]);
	return {
		releases,
		renamed,
		withData: releasedFiles()
			.filter(({ file }) => file === 'atlas.json')
			.map(({ version }) => version),
		names: Object.fromEntries([...addresses].map((address) => [address, describeAddress(address, language)])),
		head: pageHead(page, language),
		citation: pageCitation(page, language)
	};
};
