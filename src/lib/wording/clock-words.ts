import type { Language } from '#lib/domain/text.ts';
import type { Clock } from '#lib/domain/truce.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

const hoursAndMinutes = /^(\d{2}):(\d{2})$/;

/**
 * An hour as a language writes it: `19:00`, `19 h`, `١٩:٠٠`.
 * @param time `HH:MM` in the atlas's time zone; anything else is given back as it is
 */
export function hourWords(time: string, language: Language): string {
	const parts = hoursAndMinutes.exec(time);
	if (!parts) return time;
	const [, hours = '', minutes = ''] = parts;
	const inputs = {
		hour: formatNumber(Number(hours), language),
		hours: digits(hours, language),
		minutes: digits(minutes, language),
		isSharp: minutes === '00' ? 'yes' : 'no'
	};
	return m.say_clock(inputs, { locale: localeOf(language) });
}

/**
 * The hours of a time: `from 00:00 to 04:00`, `19:00`.
 * @returns an empty text when there are none
 */
export function clockWords({ from, to }: Clock, language: Language): string {
	const hours = [from, to].filter((time) => time !== undefined).map((time) => hourWords(time, language));
	const [first = '', last] = hours;
	if (last === undefined) return first;
	return m.say_clock_between({ from: first, to: last }, { locale: localeOf(language) });
}

function digits(number: string, language: Language): string {
	return [...number].map((digit) => formatNumber(Number(digit), language)).join('');
}
