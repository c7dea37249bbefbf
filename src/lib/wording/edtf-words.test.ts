import { describe, expect, it } from 'vitest';
import { readEdtf } from '#lib/domain/edtf.ts';
import { doubtfulSideWords, edtfWords, sideWords } from './edtf-words.ts';

function words(edtf: string, language = 'en'): string {
	const { span } = readEdtf(edtf);
	if (!span) throw new Error(`"${edtf}" is no time`);
	return edtfWords(span, language);
}

describe('edtfWords', () => {
	it.each([
		['2016-03-05', '5 March 2016', '5 mars 2016', '٥ آذار ٢٠١٦'],
		['2016-03', 'March 2016', 'mars 2016', 'آذار ٢٠١٦'],
		['2016', '2016', '2016', '٢٠١٦'],
		['2016-04-30~', 'around the end of April 2016', 'vers la fin d’avril 2016', 'نحو نهاية نيسان ٢٠١٦'],
		['2016-04-20~', 'around 20 April 2016', 'vers le 20 avril 2016', 'نحو ٢٠ نيسان ٢٠١٦'],
		['2016-04~', 'around April 2016', 'vers avril 2016', 'نحو نيسان ٢٠١٦'],
		['2015-10-09?', 'perhaps 9 October 2015', 'peut-être le 9 octobre 2015', 'ربما ٩ تشرين الأول ٢٠١٥'],
		['2015%', 'perhaps around 2015', 'peut-être vers 2015', 'ربما نحو ٢٠١٥'],
		[
			'2016-02-27/2016-04-30~',
			'from 27 February to around the end of April 2016',
			'du 27 février à la fin d’avril 2016 environ',
			'من ٢٧ شباط إلى نحو نهاية نيسان ٢٠١٦'
		],
		[
			'2015-08/2016-08',
			'from August 2015 to August 2016',
			'd’août 2015 à août 2016',
			'من آب ٢٠١٥ إلى آب ٢٠١٦'
		],
		['2015-11/..', 'from November 2015 on', 'à partir de novembre 2015', 'ابتداءً من تشرين الثاني ٢٠١٥'],
		[
			'2015-11-19/',
			'from 19 November 2015, end unknown',
			'à partir du 19 novembre 2015, fin inconnue',
			'ابتداءً من ١٩ تشرين الثاني ٢٠١٥، والنهاية غير معلومة'
		],
		['../2016-02', 'until February 2016', 'jusqu’en février 2016', 'حتى شباط ٢٠١٦'],
		[
			'/2016-07-18~',
			'until around 18 July 2016, beginning unknown',
			'jusqu’au 18 juillet 2016 environ, début inconnu',
			'حتى نحو ١٨ تموز ٢٠١٦، والبداية غير معلومة'
		],
		['2016-05-01/2016-05-01', '1 May 2016', '1er mai 2016', '١ أيار ٢٠١٦']
	])('says %s in three languages', (edtf, english, french, arabic) => {
		expect(words(edtf)).toBe(english);
		expect(words(edtf, 'fr')).toBe(french);
		expect(words(edtf, 'ar')).toBe(arabic);
	});
	it('gives the outer bounds of a date that has no words of its own', () => {
		expect(words('2016-04-1X')).toBe('between 10 April 2016 and 19 April 2016');
	});
});

describe('sideWords', () => {
	const { span } = readEdtf('2016-02-27/2016-04-30~');
	it('says one side of a time in the form that the sentence needs', () => {
		expect(sideWords(span!, 'end', 'until', 'en')).toBe('until around the end of April 2016');
		expect(sideWords(span!, 'end', 'until', 'fr')).toBe('jusqu’à la fin d’avril 2016 environ');
		expect(sideWords(span!, 'start', 'at', 'fr')).toBe('le 27 février 2016');
	});
	it('says nothing of a side that is open', () => {
		const { span: open } = readEdtf('2015-11/..');
		expect(sideWords(open!, 'end', 'until', 'en')).toBeUndefined();
	});
});

describe('doubtfulSideWords', () => {
	const { span } = readEdtf('2016-03/2016-04-30~');
	it('says that an end falls within a month that is named whole', () => {
		expect(doubtfulSideWords(span!, 'start', 'en')).toBe('from some time in March 2016 on');
		expect(doubtfulSideWords(span!, 'start', 'fr')).toBe('à partir d’un jour de mars 2016');
		expect(doubtfulSideWords(span!, 'start', 'ar')).toBe('ابتداءً من وقت ما من آذار ٢٠١٦');
	});
	it('says an approximate end as such', () => {
		expect(doubtfulSideWords(span!, 'end', 'en')).toBe('until around the end of April 2016');
	});
});
