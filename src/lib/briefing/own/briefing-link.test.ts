import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { briefings } from '#tests/support/briefings.ts';
import { linkOf, readLink } from './briefing-link.ts';
import { readBriefing } from './read-briefing.ts';

const page = 'https://atlas.example/briefings/own/';
const hashOf = (link: string): string => link.slice(link.indexOf('#'));

describe('a link that carries a briefing', () => {
	it('gives the same briefing back, in signs that every program lets through', () => {
		fc.assert(
			fc.property(briefings, (briefing) => {
				const { link } = linkOf(briefing, page);
				expect(link).toMatch(/^https:\/\/atlas\.example\/briefings\/own\/#b=[\w-]+$/);
				expect(readLink(hashOf(link!), 'the link', 'en')).toEqual({ briefing });
			}),
			{ numRuns: 50 }
		);
	});
	it('holds each ready-made briefing of the atlas in all its languages', () => {
		for (const file of readdirSync('geodata/briefings')) {
			const { briefing } = readBriefing(file, readFileSync(`geodata/briefings/${file}`, 'utf8'), 'en');
			expect(linkOf(briefing!, page).tooLong).toBeUndefined();
		}
	});
	it('says how long it would be when it is too long', () => {
		const noise = Array.from({ length: 45_000 }, (_, n) => (n * 7919 * 104_729).toString(36)).join('');
		const briefing = { id: 'a', title: { en: 'A' }, summary: { en: noise }, madeWith: '1', scenes: [] };
		expect(linkOf(briefing as never, page).tooLong).toBeGreaterThan(32_000);
	});
	it('is none where the hash says something else', () => {
		expect(readLink('', 'the link', 'en')).toBeUndefined();
		expect(readLink('#content', 'the link', 'en')).toBeUndefined();
	});
	it('is broken when it was cut, and a bomb in it does not unfold', () => {
		const { link } = linkOf(
			readBriefing('f', '{id: a, title: {en: A}, madeWith: "1", scenes: []}', 'en').briefing!,
			page
		);
		expect(readLink(hashOf(link!).slice(0, -5), 'the link', 'en')).toEqual({ isBroken: true });
		expect(readLink('#b=', 'the link', 'en')).toEqual({ isBroken: true });
		expect(readLink('#b=%00%ff', 'the link', 'en')).toEqual({ isBroken: true });
		const bomb = Buffer.from(deflateSync(new Uint8Array(50_000_000))).toString('base64url');
		expect(readLink(`#b=${bomb}`, 'the link', 'en')).toEqual({ isBroken: true });
	});
	it('gives a briefing, a message or nothing, whatever stands behind the hash', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string().map((text) => `#b=${text}`),
					fc.uint8Array({ maxLength: 200 }).map((bytes) => `#b=${Buffer.from(bytes).toString('base64url')}`),
					fc.string()
				),
				(hash) => {
					const reading = readLink(hash, 'the link', 'en');
					const isTold = !reading || 'isBroken' in reading || reading.briefing || reading.issues!.length > 0;
					expect(isTold).toBeTruthy();
				}
			),
			{ numRuns: 200 }
		);
	});
});
