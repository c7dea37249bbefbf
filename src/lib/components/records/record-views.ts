import { formatView, queryText } from '#lib/address/format-view.ts';
import { defaultView, type View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { PageAddresses } from '../page-links.ts';

/**
 * The address of the live map that shows part of the atlas.
 * @param shown what differs from the view that opens first
 */
export function exploreAddress(atlas: Atlas, addresses: PageAddresses, shown: Partial<View>): string {
	const standard = defaultView(atlas.records.settings.defaultDate);
	return addresses.home + queryText(formatView({ ...standard, ...shown }, standard));
}
