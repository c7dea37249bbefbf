import { readAddress } from '#lib/address/read-address.ts';
import type { View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import { appliedTo } from './view-difference.ts';

/**
 * The parameters of the view that an embed is asked for, where each that is mistyped or names what the atlas does
 * not have stays as the embed opened.
 * @param asked as an address writes it, from outside
 */
export function askedFor(
	atlas: Atlas,
	opening: View,
	asked: URLSearchParams,
	standard: View
): { readonly parameters: URLSearchParams; readonly faulty: readonly string[] } {
	const { faults } = readAddress(appliedTo(opening, asked, standard), atlas);
	const faulty = faults
		.filter(({ reason }) => reason !== 'unnamed' && reason !== 'repeated')
		.map(({ parameter }) => parameter);
	const understood = new URLSearchParams([...asked].filter(([name]) => !faulty.includes(name)));
	return { parameters: appliedTo(opening, understood, standard), faulty };
}
