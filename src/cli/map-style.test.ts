import { describe, expect, it } from 'vitest';
import { mapStyleSetting } from './map-style.js';

describe('the setting of another map style', () => {
	it('is empty where none is named', () => {
		expect(mapStyleSetting(undefined)).toEqual({ url: '', hosts: [] });
		expect(mapStyleSetting(' ')).toEqual({ url: '', hosts: [] });
	});
	it('opens the policy for the host of the style and for those it names', () => {
		expect(mapStyleSetting('https://maps.example/style.json https://tiles.example/v1/')).toEqual({
			url: 'https://maps.example/style.json',
			hosts: ['https://maps.example', 'https://tiles.example']
		});
	});
	it('opens it for no one where the style lies on the site', () => {
		expect(mapStyleSetting('own/style.json')).toEqual({ url: 'own/style.json', hosts: [] });
	});
});
