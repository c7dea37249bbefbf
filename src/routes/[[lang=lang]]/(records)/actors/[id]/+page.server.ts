import { recordEntries } from '#lib/server/record-entries.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => recordEntries('actor');

export const load: PageServerLoad = async ({ params, parent }) => {
	const { language } = await parent();
	return loadRecord('actor', params.id, language);
};
