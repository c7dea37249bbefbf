import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from './paraglide/runtime.js';

interface Variants {
	readonly declarations: readonly string[];
	readonly match: Readonly<Record<string, string>>;
}
type Message = string | readonly [Variants];

const pluralForms: Readonly<Record<string, readonly string[]>> = {
	en: ['one', 'other'],
	fr: ['one', 'many', 'other'],
	ar: ['zero', 'one', 'two', 'few', 'many', 'other']
};

function messagesOf(folder: string, locale: string): Readonly<Record<string, Message>> {
	const file: unknown = JSON.parse(readFileSync(`messages/${folder}/${locale}.json`, 'utf8'));
	const entries = Object.entries(file as Record<string, Message>);
	return Object.fromEntries(entries.filter(([key]) => key !== '$schema'));
}

function textsOf(message: Message): readonly string[] {
	return typeof message === 'string' ? [message] : Object.values(message[0].match);
}

function missingForms(message: Message, locale: string): readonly string[] {
	if (typeof message === 'string') return [];
	const [{ declarations, match }] = message;
	if (!declarations.some((line) => line.endsWith(': plural'))) return [];
	const told = Object.keys(match).join(' ');
	return told.includes('=*') ? [] : pluralForms[locale]!.filter((form) => !told.includes(`=${form}`));
}

const folders = readdirSync('messages').filter((folder) => readdirSync(`messages/${folder}`).length > 0);

describe.each(folders)('the messages of %s', (folder) => {
	const original = messagesOf(folder, 'en');
	describe.each(locales)('in %s', (locale) => {
		const messages = messagesOf(folder, locale);
		it('are all there and none is empty', () => {
			expect(Object.keys(messages).sort()).toEqual(Object.keys(original).sort());
			for (const message of Object.values(messages))
				expect(textsOf(message).every((text) => text.trim() !== '')).toBe(true);
		});
		it('have every plural form of the language', () => {
			const missing = Object.entries(messages).flatMap(([key, message]) =>
				missingForms(message, locale).map((form) => `${key}: ${form}`)
			);
			expect(missing).toEqual([]);
		});
	});
});
