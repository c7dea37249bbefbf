import { describe, expect, it } from 'vitest';
import { Atlas } from '#lib/domain/atlas.ts';
import { dayFromIso } from '#lib/domain/date.ts';
import { readFolder } from '#lib/server/read-folder.ts';
import { readAtlas } from '#lib/validation/read-atlas.ts';
import { dateSentence } from './date-sentence.ts';

/** Days on which something begins, ends, is in doubt, or is told in more than one way. */
const days = [
	'2014-11-02',
	'2015-07-27',
	'2015-08-09',
	'2015-08-11',
	'2015-09-20',
	'2015-09-24',
	'2015-10-15',
	'2015-11-04',
	'2015-11-18',
	'2015-11-19',
	'2015-12-28',
	'2016-02-22',
	'2016-02-26',
	'2016-02-27',
	'2016-03-05',
	'2016-04-15',
	'2016-04-28',
	'2016-04-30',
	'2016-05-04',
	'2016-05-05',
	'2016-05-09',
	'2016-05-11',
	'2016-05-20',
	'2016-07-07',
	'2016-07-18',
	'2016-08-06',
	'2016-09-04',
	'2016-09-12',
	'2016-09-19',
	'2016-09-22'
];

const atlas = ownAtlas();

/** The sentence of a day with ordinary spaces, which are easier to read and to write. */
function plain(iso: string, language: string): string {
	const { plain: words } = dateSentence(atlas, { kind: 'day', day: dayFromIso(iso)! }, language);
	return words.replaceAll('\u00a0', ' ');
}

describe('the sentences of the atlas’s own data', () => {
	// A change of data or words that changes a sentence is read in all languages, then taken over with -u.
	it.each(['en', 'fr', 'ar'])('are those that were read and found right in %s', async (language) => {
		const text = days.map((iso) => `${iso}\n${plain(iso, language)}\n`).join('\n');
		await expect(text).toMatchFileSnapshot(`./golden-sentences.${language}.txt`);
	});
	it('say of the night on which the cessation began who gives its hour', () => {
		expect(plain('2016-02-27', 'en')).toContain(
			'the cessation of hostilities had been declared in force from 00:00 on, according to Noria'
		);
		expect(plain('2016-02-27', 'fr')).toContain('entrait officiellement en vigueur à 0 h, selon Noria');
		expect(plain('2016-02-27', 'ar')).toContain('ابتداءً من الساعة ٠٠:٠٠، بحسب نوريا');
	});
	it('say where the accounts of the cessation differ', () => {
		expect(plain('2016-04-15', 'en')).toMatch(
			/remained declared in force, according to Noria, .* but had begun to erode, according to Lister \(MEI\); accounts differ\./
		);
	});
	it('say on every day what is worked out for that day alone', () => {
		const account = atlas.records.truces[0]!.account;
		const [from, to] = [dayFromIso('2014-06-01')!, dayFromIso('2017-01-31')!];
		for (let day = from; day <= to; day = (day + 1) as typeof from)
			for (const chosen of [undefined, account]) {
				const time = { kind: 'day', day } as const;
				const alone = new Atlas(atlas.records);
				expect(dateSentence(atlas, time, 'en', chosen)).toEqual(dateSentence(alone, time, 'en', chosen));
			}
	});
	it('never say of anything that it simply was in force', () => {
		for (const iso of days) expect(plain(iso, 'en')).not.toMatch(/(?<!declared |came into |never )in force/);
	});
});

function ownAtlas(): Atlas {
	const { atlas: read, issues } = readAtlas(readFolder('geodata'));
	if (!read) throw new Error(`geodata cannot be read: ${issues[0]?.message}`);
	return read;
}
