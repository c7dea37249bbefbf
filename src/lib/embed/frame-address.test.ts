import { expect, test } from 'vitest';
import { framePath, frameQuery } from './frame-address.ts';

test('an element names its page by one attribute, and its view by the others', () => {
	expect(framePath({ zone: 'anvel' })).toBe('embed/zones/anvel/?zone=anvel');
	expect(framePath({ scene: 'quiet-weeks/declared', lang: 'ar' })).toBe(
		'ar/embed/briefings/quiet-weeks/declared/'
	);
	expect(framePath({ truce: 'calm', zone: 'anvel', date: '1921-03-04', without: 'legend' })).toBe(
		'embed/truces/calm/?date=1921-03-04&zone=anvel&without=legend'
	);
});

test('an element that names nothing has no page', () => {
	expect(framePath({ date: '1921-03-04' })).toBeUndefined();
});

test('what is written into an address is encoded', () => {
	expect(framePath({ zone: '../x?y' })).toContain('embed/zones/..' + '/x%3Fy/');
	expect(frameQuery({ date: 'a&b' }).toString()).toBe('date=a%26b');
});
