import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefings } from '#tests/support/briefings.ts';
import { formatIssue } from '../../validation/issue.ts';
import { readBriefing } from './read-briefing.ts';
import { writeBriefing } from './write-briefing.ts';

const quietWeeks = readFileSync('tests/fixtures/atlas/briefings/quiet-weeks.yaml', 'utf8');
const faultsOf = (text: string): readonly string[] =>
	(readBriefing('f', text, 'en').issues ?? []).map(formatIssue);

describe('writeBriefing', () => {
	it('writes what readBriefing reads back, whatever the words', () => {
		fc.assert(
			fc.property(briefings, (briefing) => {
				const text = writeBriefing(briefing);
				expect(readBriefing('f', text, 'en')).toEqual({ briefing });
				expect(writeBriefing(readBriefing('f', text, 'en').briefing!)).toBe(text);
			}),
			{ numRuns: 100 }
		);
	});
	it('says again what two scenes share', () => {
		const { briefing } = readBriefing('f', quietWeeks, 'en');
		const [scene] = briefing!.scenes;
		const doubled = { ...briefing!, scenes: [scene!, { ...scene!, id: 'copy' as never }] };
		expect(readBriefing('f', writeBriefing(doubled), 'en')).toEqual({ briefing: doubled });
	});
	it('writes a file that the atlas itself could hold', () => {
		const { briefing } = readBriefing('f', quietWeeks, 'en');
		expect(readBriefing('f', writeBriefing(briefing!), 'en')).toEqual({ briefing });
	});
});

describe('readBriefing', () => {
	it('reads what is not written yet as empty, in one language or in several', () => {
		const { briefing } = readBriefing(
			'f',
			'{id: mine, title: {fr: À moi}, madeWith: "1", scenes: [{id: one, title: {fr: Un}, view: ""}]}',
			'en'
		);
		expect(briefing).toEqual({
			id: 'mine',
			title: { fr: 'À moi' },
			summary: {},
			madeWith: '1',
			scenes: [{ id: 'one', title: { fr: 'Un' }, text: {}, notes: {}, minutes: 1, view: '', passages: [] }]
		});
	});
	it('names line, path and remedy of each fault', () => {
		expect(faultsOf('id: Mine\nscenes:\n  - id: one\n    titel: x\n    minutes: "2"\n')).toEqual([
			'f:1 (id): is written in lower case with hyphens, such as north-harbour',
			'f:1 (title): “title” is missing',
			'f:1 (madeWith): “madeWith” is missing',
			'f:3 (scenes[0].title): “title” is missing',
			'f:3 (scenes[0].view): “view” is missing',
			'f:4 (scenes[0].titel): “titel” is no field here; correct its name or take it out',
			'f:5 (scenes[0].minutes): give a number; not "2"'
		]);
	});
	it('says each fault in the language of the page', () => {
		const faults = (language: string): readonly string[] =>
			readBriefing('f', 'id: mine\nscenes: 3\n', language).issues!.map(({ message }) => message);
		expect(faults('fr')).toContain('donnez une liste ; non 3');
		expect(faults('ar')).toContain('المطلوب قائمة، لا 3');
	});
	it('names the line on which a text stops being YAML', () => {
		expect(faultsOf('id: mine\ntitle:\n\ten: A\n')).toEqual([
			'f:3: this is no YAML: a tab cannot indent; use spaces'
		]);
	});
	it('refuses what is empty, two briefings in one, a key given twice and the same scene twice', () => {
		expect(faultsOf('')).toEqual(['f:1: this file is empty; a briefing begins with “id:”']);
		expect(faultsOf('id: a\n---\nid: b\n')).toEqual([
			'f:2: a second document begins here; a file holds one briefing'
		]);
		expect(faultsOf('id: a\nid: b\n')).toEqual(['f:2: “id” stands here twice; take one out']);
		const twice = quietWeeks.replace('id: fraying', 'id: declared');
		expect(faultsOf(twice)).toEqual(['f:14 (scenes[1].id): “declared” names two scenes; rename one']);
	});
	it('refuses aliases, which can unfold a small text into a huge one', () => {
		expect(faultsOf('id: &a b\ntitle: { en: *a }')).toEqual([
			'f:2: “*a” repeats another part; write that part out'
		]);
	});
	it('refuses text that is too large or too deep before it is worked through', () => {
		expect(faultsOf('x'.repeat(1_000_001))[0]).toMatch(/^f:1: this file has 1,000,001 characters/);
		for (const deep of ['[', '{a: ', '- ', '? ', '[{a: '])
			expect(faultsOf(`id: a\n${deep.repeat(50_000)}`)).toHaveLength(1);
		expect(faultsOf('}'.repeat(900_000))).toEqual([expect.stringMatching(/holds far more than a briefing/)]);
		expect(faultsOf('k: 1\n'.repeat(150_000))).toEqual([
			expect.stringMatching(/holds far more than a briefing/)
		]);
	});
	it('tells no more faults than can be taken in', () => {
		expect(faultsOf(`scenes:\n${'  - {}\n'.repeat(50)}`)).toHaveLength(20);
	});
	it('takes pixels for a logo, and no drawing, page or address', () => {
		for (const logo of [
			'data:image/svg+xml;base64,PHN2Zz4=',
			'data:text/html,<script>alert(1)</script>',
			'https://elsewhere.example/logo.png',
			'data:image/png;base64,"onerror="alert(1)',
			`data:image/png;base64,${'A'.repeat(300_000)}`
		])
			expect(faultsOf(`${quietWeeks}logo: '${logo}'`)[0]).toMatch(
				/^f:21 \(logo\): is (no|too large a) picture/
			);
	});
	it('gives no way into the objects of the program', () => {
		for (const key of ['__proto__', 'constructor', 'prototype', 'toString'])
			for (const text of [
				`${quietWeeks}${key}: { polluted: yes }`,
				quietWeeks.replace('{ en: Quiet weeks', `{ ${key}: Quiet weeks, en: Q`)
			]) {
				const { briefing } = readBriefing('f', text, 'en');
				if (briefing) expect(Object.keys(briefing)).not.toContain(key);
				expect(({} as Record<string, unknown>).polluted).toBeUndefined();
			}
	});
	it('gives a briefing or a message for each of a thousand damaged files, and never throws', () => {
		const cut = fc.nat(quietWeeks.length).map((length) => quietWeeks.slice(0, length));
		const changed = fc
			.array(fc.tuple(fc.nat(quietWeeks.length), fc.string({ unit: 'binary', maxLength: 4 }), fc.nat(12)), {
				minLength: 1,
				maxLength: 5
			})
			.map((changes) =>
				changes.reduce((text, [at, put, gone]) => text.slice(0, at) + put + text.slice(at + gone), quietWeeks)
			);
		const lines = fc
			.shuffledSubarray(quietWeeks.split('\n'), { minLength: 3 })
			.map((some) => some.join('\n'));
		const signs = fc.string({ unit: fc.constantFrom(...'{}[]:-?,&*!|>%@`"\'# \n\tab1'), maxLength: 200 });
		fc.assert(
			fc.property(fc.oneof(cut, changed, lines, signs, fc.string({ unit: 'binary' }), fc.json()), (text) => {
				const { briefing, issues } = readBriefing('f', text, 'en');
				if (briefing) expect(readBriefing('f', writeBriefing(briefing), 'en')).toEqual({ briefing });
				else for (const issue of issues!) expect(formatIssue(issue)).toMatch(/^f:\d+( \(.+\))?: .{5}/s);
			}),
			{ numRuns: 1000 }
		);
	});
});
