import type { Language } from '#lib/domain/text.ts';
import { formatNumber } from './format.ts';

/**
 * Writes a length of time as minutes and seconds, `4:05`, with hours before them from one hour on.
 * @param time in milliseconds; parts of a second are left out
 */
export function formatClock(time: number, language: Language): string {
	const seconds = Math.floor(Math.max(0, time) / 1000);
	const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const two = (value: number): string =>
		formatNumber(Math.floor(value / 10), language) + formatNumber(value % 10, language);
	return hours > 0
		? `${formatNumber(hours, language)}:${two(minutes)}:${two(rest)}`
		: `${formatNumber(minutes, language)}:${two(rest)}`;
}

/** Writes the time of day where the reader is: `14:05`. */
export function formatTimeOfDay(time: Date, language: Language): string {
	return formatClock((time.getHours() * 60 + time.getMinutes()) * 1000, language);
}
