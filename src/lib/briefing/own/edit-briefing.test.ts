import { describe, expect, it } from 'vitest';
import { withWords } from './edit-briefing.ts';

describe('withWords', () => {
	it('writes the words of one language and leaves the others', () => {
		expect(withWords({ en: 'One', ar: 'واحد' }, 'en', 'Two ')).toEqual({ en: 'Two ', ar: 'واحد' });
		expect(withWords({}, 'fr', 'Un')).toEqual({ fr: 'Un' });
	});
	it('takes a language out when nothing is written in it', () => {
		expect(withWords({ en: 'One', fr: 'Un' }, 'fr', '  ')).toEqual({ en: 'One' });
	});
});
