import type { DayRange } from '#lib/domain/date.ts';
import { typedTimes } from './typed-time.ts';

/** Words, and the one time that was typed before or behind them. */
export interface NameAndTime {
	readonly name: string;
	readonly time: DayRange;
}

/**
 * Parts typed words into a time, as long as can be, and the words that it stands behind or before: `old harbour, April
 * 1921`.
 * @param period outside of which there is no time
 * @returns nothing when no time stands there, or one of several that may be meant, or nothing but a time
 */
export function nameAndTime(text: string, period: DayRange): NameAndTime | undefined {
	const words = text.trim().split(/\s+/u);
	if (typedTimes(text, period).length > 0) return undefined;
	for (let count = words.length - 1; count > 0; count--) {
		const cuts = [
			[words.slice(0, -count), words.slice(-count)],
			[words.slice(count), words.slice(0, count)]
		] as const;
		for (const [name, written] of cuts) {
			const [time, ...others] = typedTimes(written.join(' '), period);
			if (time && others.length === 0) return { name: name.join(' '), time };
		}
	}
	return undefined;
}
