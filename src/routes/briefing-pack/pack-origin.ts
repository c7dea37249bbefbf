import type { BriefingOrigin } from '#lib/briefing/exported-words.ts';
import type { PackContent } from '#lib/briefing/pack/pack-content.ts';
import { partsOfDay } from '#lib/domain/date.ts';
import { ownLicence } from '#lib/exchange/json-ld.ts';

/** What stands on the handout and the slides of a folder taken along. */
export function packOrigin({ version, records, credits, addresses }: PackContent): BriefingOrigin {
	const [release] = records.releases;
	const { year, month, dayOfMonth } = release ? partsOfDay(release.date) : {};
	return {
		version,
		...(year && month && dayOfMonth && { released: [year, month, dayOfMonth] }),
		licence: ownLicence(records.settings)?.name ?? '',
		credits: [...new Set(credits.map(({ text }) => text.split(', in ')[0]!))],
		addressOf: ({ id }) => addresses[id] ?? ''
	};
}
