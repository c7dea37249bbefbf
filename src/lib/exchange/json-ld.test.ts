import { describe, expect, it } from 'vitest';
import { phase, smallAtlas, span } from '#tests/support/small-atlas.ts';
import { datasetNode, datesOf, mapNode, ownLicence, webPageNode } from './json-ld.ts';
import { disputeNode, lifeNode, passageNode, placeNode, zoneNode } from './linked-records.ts';

const atlas = smallAtlas({
	truces: [
		{ id: 'calm', zones: ['north'], phases: [phase('agreed', '1820-02-01'), phase('ended', '1820-05/..')] }
	],
	places: [{ id: 'mill', variants: ['Old mill'] }],
	passages: [{ id: 'a', zones: ['north'], when: span('1820-03') }]
});
const { settings, truces, places, passages, zones } = atlas.records;
const linked = { settings, address: 'https://vales.example/about/', version: '1.0.0' };

describe('datesOf', () => {
	it('gives the outer bounds, and none on a side that is open', () => {
		expect(datesOf([span('1820-02/1820-03'), span('1820-01-05')])).toEqual({
			startDate: '1820-01-05',
			endDate: '1820-03-31'
		});
		expect(datesOf([span('1820-02/..')])).toEqual({ startDate: '1820-02-01' });
	});
});

describe('linked data', () => {
	it('say what kind of thing each record is', () => {
		expect(zoneNode(atlas, zones[0]!, 'en')).toMatchObject({ '@type': 'Place', name: 'Vale of north' });
		expect(lifeNode(atlas, truces[0]!, 'en')).toMatchObject({ '@type': 'Event', startDate: '1820-02-01' });
		expect(placeNode(places[0]!, 'en')).toMatchObject({
			geo: { latitude: 40.5, longitude: 10.5 },
			alternateName: ['Town of mill', 'Old mill']
		});
		expect(passageNode(atlas, passages[0]!, 'en')).toMatchObject({
			'@type': 'Claim',
			appearance: { name: 'chronicle' },
			temporalCoverage: '1820-03'
		});
		const dispute = { question: { en: 'When?' }, sides: [{ claim: { en: 'In May.' } }] };
		expect(disputeNode(dispute as never, 'en')).toMatchObject({ answerCount: 1 });
	});
	it('name the atlas as a data set with its times, area and files', () => {
		const files = [
			{ name: 'atlas.json', address: 'https://vales.example/data/atlas.json', mediaType: 'a/b' }
		];
		expect(datasetNode(linked, files, 'en')).toMatchObject({
			temporalCoverage: '1820-01-01/1821-12-31',
			spatialCoverage: { geo: { box: '40 10 42 12' } },
			distribution: [{ contentUrl: 'https://vales.example/data/atlas.json' }]
		});
		expect(mapNode(linked, 'https://vales.example/', 'en')).toMatchObject({
			'@type': 'Map',
			temporalCoverage: '1820-01-01/1821-12-31',
			isBasedOn: { '@type': 'Dataset', '@id': linked.address }
		});
		const page = { address: 'https://vales.example/x/', title: 'X', description: 'Y', language: 'ar' };
		expect(webPageNode(page, linked)).toMatchObject({ inLanguage: 'ar', isPartOf: { '@type': 'Dataset' } });
	});
});

describe('ownLicence', () => {
	it('is the first that the atlas holds itself', () => {
		const licence = (holder: string) => ({ of: { en: 'x' }, name: holder, holder });
		const licences = [licence('Somebody'), licence('Atlas of the vales')];
		expect(ownLicence({ ...settings, licences })?.name).toBe('Atlas of the vales');
		expect(ownLicence(settings)).toBeUndefined();
	});
});
