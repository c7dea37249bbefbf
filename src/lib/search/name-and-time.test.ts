import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '#lib/domain/date.ts';
import { nameAndTime } from './name-and-time.ts';

const period = { from: dayFromIso('1920-07-01')!, to: dayFromIso('1922-12-31')! };

describe('a name and a time', () => {
	it.each([
		['old harbour April 1921', 'old harbour', '1921-04-01'],
		['harbour, 15 April 1921', 'harbour,', '1921-04-15'],
		['harbour in late 1921', 'harbour', '1921-09-01'],
		['summer 1921 harbour', 'harbour', '1921-06-01'],
		['الميناء نيسان ١٩٢١', 'الميناء', '1921-04-01']
	])('are parted in “%s”', (text, name, from) => {
		const parted = nameAndTime(text, period);
		expect(parted && [parted.name, isoFromDay(parted.time.from)]).toEqual([name, from]);
	});
	it.each(['harbour', 'April 1921', 'harbour 15 April', 'harbour April', 'harbour 12', 'harbour 1950', ''])(
		'are not in “%s”',
		(text) => {
			expect(nameAndTime(text, period)).toBeUndefined();
		}
	);
});
