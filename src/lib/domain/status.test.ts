import { describe, expect, it } from 'vitest';
import { dayFromIso, type Day } from './date.ts';
import { readEdtf } from './edtf.ts';
import type { SourceId } from './ids.ts';
import { accountsOf, followedStatus, statusOn, type Lived } from './status.ts';
import type { Phase, TruceStatus } from './truce.ts';

const day = (iso: string): Day => dayFromIso(iso)!;
const gazette = 'gazette' as SourceId;
const herald = 'herald' as SourceId;

function phase(status: TruceStatus, when: string, by: SourceId): Phase<TruceStatus> {
	return { status, by: [by], basis: 'stated', span: readEdtf(when).span!, passages: [], citations: [] };
}

const harbourTruce: Lived<TruceStatus> = {
	account: gazette,
	phases: [
		phase('agreed', '1901-05-02/1901-05-04', gazette),
		phase('in-force', '1901-05-04/1901-06~', gazette),
		phase('eroding', '1901-05-20/', herald)
	]
};

const told = (iso: string, chosen?: SourceId) =>
	followedStatus(harbourTruce, day(iso), chosen).map(({ status, certainty }) => `${status} ${certainty}`);

describe('statusOn', () => {
	it('gives every account, the sure answers first', () => {
		expect(
			statusOn(harbourTruce, day('1901-05-30')).map(({ status, certainty }) => [status, certainty])
		).toEqual([
			['in-force', 'possible'],
			['eroding', 'possible']
		]);
		expect(statusOn(harbourTruce, day('1901-05-10'))).toHaveLength(1);
	});
	it('calls a status possible in the uncertain end and after an unknown one', () => {
		expect(told('1901-06-20')).toEqual(['in-force possible']);
		expect(told('1905-01-01', herald)).toEqual(['eroding possible']);
		expect(told('1901-05-20', herald)).toEqual(['eroding sure']);
	});
	it('gives two statuses where a day both ends and begins one', () => {
		expect(told('1901-05-04')).toEqual(['agreed sure', 'in-force sure']);
	});
});

describe('followedStatus', () => {
	it('follows the chosen account where it tells of the day, else the record’s own', () => {
		expect(told('1901-05-22', herald)).toEqual(['eroding possible']);
		expect(told('1901-05-10', herald)).toEqual(['in-force sure']);
	});
	it('gives all accounts where neither tells of the day', () => {
		expect(told('1901-12-01')).toEqual(['eroding possible']);
		expect(told('1900-01-01')).toEqual([]);
	});
});

describe('accountsOf', () => {
	it('names the record’s own account first', () => {
		expect(accountsOf(harbourTruce)).toEqual([gazette, herald]);
	});
});
