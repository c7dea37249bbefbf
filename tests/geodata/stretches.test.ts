import { describe, expect, it } from 'vitest';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import { mapDay } from '#lib/cartography/map-stretch.ts';
import { dayFromIso, type Day } from '#lib/domain/date.ts';
import { readFolder } from '#lib/server/read-folder.ts';
import { readAtlas } from '#lib/validation/read-atlas.ts';
import { mapWords } from '#lib/wording/map-words.ts';
import { toldDay } from '#lib/wording/stretches.ts';
import { toldOfZones, zoneStatusWords } from '#lib/wording/zone-status.ts';

const { atlas, issues } = readAtlas(readFolder('geodata'));
if (!atlas) throw new Error(`geodata cannot be read: ${issues[0]?.message}`);
const appearance = { language: 'en', theme: 'light', hasBasemap: true, words: mapWords('en') } as const;
const choices = [undefined, atlas.records.truces[0]!.account].map((account) => ({
	hidden: [],
	readings: [],
	alsoShown: [],
	...(account && { account })
}));

function eachDay(tell: (day: Day) => void): void {
	for (let day = dayFromIso('2014-06-01')!; day <= dayFromIso('2017-01-31')!; day = (day + 1) as Day)
		tell(day);
}

describe('the day that stands for a stretch of days', () => {
	it('has the map of each of them', () => {
		const mapOf = (day: Day, choice: (typeof choices)[number]) =>
			deriveMapView(atlas, { ...choice, time: { kind: 'day', day } }, appearance);
		eachDay((day) => {
			for (const choice of choices) expect(mapOf(mapDay(atlas, day), choice)).toEqual(mapOf(day, choice));
		});
	});
	it('has the statuses of the zones of each of them', () => {
		const wordsOn = (day: Day, { account }: (typeof choices)[number]): readonly string[] => {
			const told = toldOfZones(atlas, day, account);
			return atlas.records.zones.map((zone) => zoneStatusWords(told, zone, day, 'en', account));
		};
		eachDay((day) => {
			for (const choice of choices)
				expect(wordsOn(toldDay(atlas, day), choice)).toEqual(wordsOn(day, choice));
		});
	});
});
