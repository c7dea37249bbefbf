import { describe, expect, it } from 'vitest';
import { formatEmbedOptions, parseEmbedOptions } from './embed-options.ts';
import { oembedReply } from './oembed.ts';
import { elementHtml, frameHtml, providerPhp } from './snippets.ts';

const reply = oembedReply({
	title: 'The "quiet" weeks',
	siteName: 'Island Atlas',
	home: 'https://atlas.example/',
	canonical: 'https://atlas.example/zones/anvel/',
	frame: 'https://atlas.example/embed/zones/anvel/',
	picture: 'https://atlas.example/pictures/zones/anvel.png',
	pictureSize: { width: 1200, height: 630 }
});

describe('an oEmbed reply', () => {
	it('has what WordPress and Ghost ask for', () => {
		expect(reply).toMatchObject({ version: '1.0', type: 'rich' });
		expect(typeof reply.width).toBe('number');
		expect(typeof reply.height).toBe('number');
	});
	it('holds one quotation and one frame, which is all that WordPress keeps', () => {
		expect(reply.html).toMatch(/^<blockquote>.*<\/blockquote><iframe [^>]*><\/iframe>$/);
	});
	it('escapes titles', () => {
		expect(reply.html).toContain('The &quot;quiet&quot; weeks');
	});
});

describe('a snippet', () => {
	it('for a frame is lazy, named and sealed', () => {
		const html = frameHtml({
			address: 'https://a.example/?x=1&y=2',
			title: 'A',
			link: 'https://a.example/',
			height: 500
		});
		for (const part of [
			'title="A"',
			'loading="lazy"',
			'sandbox="allow-scripts ',
			'width="100%"',
			'x=1&amp;y=2'
		])
			expect(html).toContain(part);
	});
	it('for the element holds picture and link inside, and leaves out what is not set', () => {
		const html = elementHtml({
			script: 'https://a.example/embed.js',
			settings: { zone: 'anvel', date: undefined },
			link: 'https://a.example/zones/anvel/',
			title: 'Anvel',
			picture: { address: 'https://a.example/anvel.png', text: 'A map' }
		});
		expect(html).toContain('<truce-atlas zone="anvel">');
		expect(html).toContain('alt="A map"');
	});
	it('for WordPress is a handler of our addresses in five lines', () => {
		expect(providerPhp('https://a.example/', "The weeks' 5% atlas").split('\n')).toHaveLength(5);
		expect(providerPhp('https://a.example/', "The weeks' 5% atlas")).toContain('https://a\\.example/');
		expect(providerPhp('https://a.example/', "The weeks' 5% atlas")).toContain(
			'title="The weeks&#39; 5%% atlas"'
		);
	});
	it('for WordPress takes every permalink, with and without a language and a view', () => {
		const [, pattern = ''] =
			/'#(.+)#', function/.exec(providerPhp('https://a.example/', "The weeks' 5% atlas")) ?? [];
		const found = (path: string) => new RegExp(pattern).exec(`https://a.example/${path}`)?.slice(1);
		expect(pattern).not.toContain('#');
		expect(found('zones/anvel/')).toEqual(['', 'zones/anvel', '']);
		expect(found('ar/briefings/weeks/first')).toEqual(['ar/', 'briefings/weeks/first', '']);
		expect(found('truces/calm/?date=1921-03-04&zone=anvel')).toEqual([
			'',
			'truces/calm',
			'?date=1921-03-04&zone=anvel'
		]);
		expect(found('about/')).toBeUndefined();
	});
});

describe('the options of an embed', () => {
	it('are read as they were written', () => {
		const options = { without: ['title', 'legend'], madeWith: '0.1.0-abc' } as const;
		expect(parseEmbedOptions(formatEmbedOptions(options))).toEqual(options);
		expect(formatEmbedOptions({ without: [] }).toString()).toBe('');
	});
	it('leave out what is not known', () => {
		expect(parseEmbedOptions(new URLSearchParams('without=title+roof&made=<b>'))).toEqual({
			without: ['title']
		});
	});
});
