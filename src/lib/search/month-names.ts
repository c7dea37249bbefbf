import { foldText } from './fold-text.ts';

/** Locales whose names of months readers type; Arabic has several sets of them, and more than the locales know. */
const monthLocales = ['en', 'fr', 'ar-SY', 'ar-EG', 'ar-DZ', 'ar-MA'];
/** Names of months that no locale gives, in the form that search compares. */
const moreMonths: Readonly<Record<string, number>> = {
	مايس: 5,
	'كانون اول': 12,
	'كانون ثاني': 1,
	'تشرين اول': 10,
	'تشرين ثاني': 11
};

interface NamedMonth {
	readonly name: string;
	readonly month: number;
}
let named: readonly NamedMonth[] | undefined;

/** The names of months, the longest first, in the form that search compares. */
export function monthNames(): readonly NamedMonth[] {
	named ??= [
		...localMonths(),
		...Object.entries(moreMonths).map(([name, month]) => ({ name, month }))
	].toSorted((a, b) => b.name.length - a.name.length);
	return named;
}

function localMonths(): readonly NamedMonth[] {
	return monthLocales.flatMap((locale) => {
		const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
		return Array.from({ length: 12 }, (_, index) => ({
			name: foldText(format.format(Date.UTC(2016, index, 15))),
			month: index + 1
		}));
	});
}

/** The one month whose name begins with these letters, three or more: `avr`, `sept`. */
export function monthBegunBy(letters: string): number | undefined {
	if (!/^\p{L}{3,}$/u.test(letters)) return undefined;
	const months = new Set(
		monthNames().flatMap(({ name, month }) => (name.startsWith(letters) ? [month] : []))
	);
	return months.size === 1 ? [...months][0] : undefined;
}
