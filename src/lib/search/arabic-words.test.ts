import { describe, expect, it } from 'vitest';
import { detached } from './arabic-words.ts';

const names = new Set(['ميناء', 'جسر', 'وادي', 'فرقه', 'رقه']);
const isName = (word: string): boolean => names.has(word);

describe('a word without what Arabic attaches to it', () => {
	it.each(['والميناء', 'بالميناء', 'للميناء', 'وللميناء', 'وبالميناء', 'كالميناء', 'فالميناء'])(
		'ends where the article stands: %s',
		(word) => {
			expect(detached(word, () => false)).toBe('ميناء');
		}
	);
	it('is a name where no article tells', () => {
		expect(detached('بجسر', isName)).toBe('جسر');
		expect(detached('وبجسر', isName)).toBe('جسر');
		expect(detached('بقلم', isName)).toBeUndefined();
		expect(detached('وبرج', (word) => word === 'برج')).toBe('برج');
	});
	it('is not cut out of another name', () => {
		expect(detached('وادي', isName)).toBeUndefined();
		expect(detached('فرقه', isName, true)).toBeUndefined();
	});
	it('may have borne more where a reader typed it', () => {
		expect(detached('فجسر', isName)).toBeUndefined();
		expect(detached('فجسر', isName, true)).toBe('جسر');
	});
});
