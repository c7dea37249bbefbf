import { axisMarks, type AxisMark, type AxisName } from '#lib/analysis/axis-marks.ts';
import { partsOfDay, type Day, type DayRange } from '#lib/domain/date.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatDay, formatNumber } from '#lib/i18n/format.ts';

/** About how wide a letter is at the size of the names, and the room between two names, in pixels. */
const letterWidth = 6.2;
const gap = 9;

/** A line of the axis with what is written at it. */
export interface WrittenMark extends AxisMark {
	/** The name of its year or month. */
	readonly words?: string;
	/** About how long they are, in pixels. */
	readonly length: number;
	/** Its day of the month, where it is numbered. */
	readonly number?: string;
}

/**
 * The lines of the axis with their names in a language.
 * @param pixelsADay the width of a day
 */
export function writtenMarks(
	window: DayRange,
	pixelsADay: number,
	language: Language
): readonly WrittenMark[] {
	const written = (day: Day, name: AxisName): string =>
		name === 'dayOfMonth'
			? formatNumber(partsOfDay(day).dayOfMonth, language)
			: formatDay(day, language, name);
	const widthOf = (day: Day, name: AxisName): number => written(day, name).length * letterWidth + gap;
	return axisMarks(window, pixelsADay, widthOf).map((mark) => {
		const words = mark.name && written(mark.day, mark.name);
		return {
			...mark,
			length: words ? words.length * letterWidth + 4 : 0,
			...(words && { words }),
			...(mark.isNumbered && { number: written(mark.day, 'dayOfMonth') })
		};
	});
}
