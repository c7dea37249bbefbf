import { expect, test } from 'vitest';
import { creditWords } from './credit-words.ts';

const licence = 'ODbL-1.0';
const attribution = { en: 'Surveyors of the Sound', fr: 'Les arpenteurs du détroit' };

test('whom the base map is owed to is said in the language of the page, by whatever package it came', () => {
	expect(creditWords({ attribution, licence }, 'en')).toBe('Surveyors of the Sound (ODbL-1.0)');
	expect(creditWords({ attribution, licence, package: 'sound 1.0.0' }, 'fr')).toBe(
		'Les arpenteurs du détroit, dans sound 1.0.0 (ODbL-1.0)'
	);
	const inArabic = creditWords({ attribution, licence, package: 'sound 1.0.0' }, 'ar');
	expect(inArabic).toMatch(/^Surveyors of the Sound، .*sound 1\.0\.0/u);
});

test('what is in the public domain is said to be so in the language of the page', () => {
	expect(creditWords({ attribution, licence: 'Public domain' }, 'fr')).toBe(
		'Les arpenteurs du détroit (domaine public)'
	);
});
