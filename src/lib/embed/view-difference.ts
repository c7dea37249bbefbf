import { formatView } from '#lib/address/format-view.ts';
import type { View } from '#lib/address/view.ts';

/**
 * What an embed's view says of itself, as parameters: those of an address, and each that the embed opened with
 * and the view is without written empty. `appliedTo` its opening view, it gives the view back.
 * @param opening what the embed showed at first
 * @param standard the view of an address that says nothing
 */
export function viewDifference(view: View, opening: View, standard: View): URLSearchParams {
	const parameters = formatView(view, standard);
	for (const name of formatView(opening, standard).keys())
		if (!parameters.has(name)) parameters.set(name, '');
	return parameters;
}

/**
 * The parameters of the view that an embed is asked for: what is not said stays as the embed opened, and an
 * empty parameter takes away what it opened with.
 * @param asked as an address writes it, from outside
 */
export function appliedTo(opening: View, asked: URLSearchParams, standard: View): URLSearchParams {
	const parameters = formatView(opening, standard);
	for (const [name, value] of asked) {
		if (value === '') parameters.delete(name);
		else parameters.set(name, value);
	}
	return parameters;
}

/** Whether two views look alike, but for the theme. */
export function isSameSight(one: View, other: View): boolean {
	const sight = ({ time, zone, passage, readings, alsoShown, hidden, account, camera }: View): string =>
		JSON.stringify([time, zone, passage, readings, alsoShown, hidden, account, camera]);
	return sight(one) === sight(other);
}
