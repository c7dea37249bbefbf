import { expect, test } from 'vitest';
import { creditsHtml } from './credits.ts';

test('credits are links where they have a web address, and words where they have none', () => {
	expect(
		creditsHtml([{ text: 'Natural Earth', url: 'https://example.org/?a&b' }, { text: 'Roads <schematic>' }])
	).toEqual([
		'<a href="https://example.org/?a&amp;b" target="_blank" rel="noopener">Natural Earth</a>',
		'Roads &lt;schematic&gt;'
	]);
	expect(creditsHtml([{ text: 'x', url: 'javascript:alert(1)' }])).toEqual(['x']);
});
