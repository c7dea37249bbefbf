import { beforeAll, describe, expect, it } from 'vitest';
import { Atlas } from '#lib/domain/atlas.ts';
import { atlasInLanguage } from './atlas-in-language.ts';
import { recordEntries } from './record-entries.ts';
import { listOfKind, pageKinds, recordsAround } from './records-around.ts';

beforeAll(() => {
	process.env.GEODATA = 'tests/fixtures/atlas';
	return () => delete process.env.GEODATA;
});

describe('recordsAround', () => {
	it('holds the record, in one language, and all that its passages name', () => {
		const whole = atlasInLanguage('ar');
		for (const kind of pageKinds)
			for (const { id } of whole.records[listOfKind[kind]]) {
				const around = new Atlas(recordsAround(kind, id, 'ar')!);
				expect(around.records[listOfKind[kind]].map((record) => record.id)).toContain(id);
				for (const passage of around.records.passages) {
					expect(() => {
						around.source(passage.source);
						passage.actors.forEach((actor) => around.actor(actor));
						passage.places.forEach((place) => around.place(place.id));
						passage.truces.forEach((truce) => around.truce(truce));
					}, `${kind} ${id}`).not.toThrow();
				}
			}
	});
	it('leaves out what has nothing to do with the record', () => {
		const { records } = atlasInLanguage('en');
		const around = recordsAround('passage', records.passages[0]!.id, 'en')!;
		expect(around.passages.length).toBeLessThan(records.passages.length);
		expect(around.truces.every(({ phases }) => phases.length === 0)).toBe(true);
	});
	it('is nothing for a record that is not there', () => {
		expect(recordsAround('zone', 'harbour', 'en')).toBeUndefined();
	});
});

describe('recordEntries', () => {
	it('lists every record in every language, and those that were renamed', () => {
		const ids = recordEntries('zone').map(({ lang = 'en', id }) => `${lang} ${id}`);
		expect(ids).toContain('en brell');
		expect(ids).toContain('ar harbour');
	});
});
