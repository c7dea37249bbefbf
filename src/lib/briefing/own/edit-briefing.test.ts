import { describe, expect, it } from 'vitest';
import { numberedTitle, withWords } from './edit-briefing.ts';

describe('withWords', () => {
	it('writes the words of one language and leaves the others', () => {
		expect(withWords({ en: 'One', ar: 'واحد' }, 'en', 'Two ')).toEqual({ en: 'Two ', ar: 'واحد' });
		expect(withWords({}, 'fr', 'Un')).toEqual({ fr: 'Un' });
	});
	it('takes a language out when nothing is written in it', () => {
		expect(withWords({ en: 'One', fr: 'Un' }, 'fr', '  ')).toEqual({ en: 'One' });
	});
});

it('gives a title that another briefing has the next number that is free', () => {
	const title = { en: 'Mills', fr: 'Moulins' };
	expect(numberedTitle(title, [{ en: 'Weirs' }])).toEqual(title);
	const second = numberedTitle(title, [title]);
	expect(second).toEqual({ en: 'Mills (2)', fr: 'Moulins (2)' });
	expect(numberedTitle(title, [title, second])).toEqual({ en: 'Mills (3)', fr: 'Moulins (3)' });
});
