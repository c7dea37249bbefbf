import * as v from 'valibot';
import {
	addressFolders,
	changeKinds,
	splitAddress,
	type Release,
	type Renaming
} from '../../domain/release.ts';
import { listOf } from './id.ts';
import { localText } from './text.ts';
import { isoDay } from './time.ts';

const folders = Object.keys(addressFolders).join(', ');

const address = v.pipe(
	v.string(),
	v.check(
		(text) => splitAddress(text) !== undefined,
		`is no address of a record; write zones/anvel: one of ${folders}, a slash and an id`
	)
);

/** An entry of `releases:` in `releases.yaml`. */
export const releaseSchema = v.strictObject({
	version: v.pipe(
		v.string(),
		v.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'is no version; write for example "1.2.0"')
	),
	date: isoDay,
	summary: localText,
	changes: listOf(
		v.strictObject({ kind: v.picklist(changeKinds), records: listOf(address), text: localText })
	)
}) satisfies v.GenericSchema<unknown, Release>;

/** An entry of `renamed:` in `releases.yaml`. */
export const renamingSchema = v.strictObject({ from: address, to: address }) satisfies v.GenericSchema<
	unknown,
	Renaming
>;
