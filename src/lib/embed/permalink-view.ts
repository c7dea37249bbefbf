import { parseView } from '#lib/address/parse-view.ts';
import { defaultView, type View } from '#lib/address/view.ts';
import { timeAlone } from '#lib/analysis/told-time.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { Dispute } from '#lib/domain/dispute.ts';
import type { ZoneId } from '#lib/domain/ids.ts';
import type { Passage } from '#lib/domain/passage.ts';
import { statusOn } from '#lib/domain/status.ts';
import type { Situation } from '#lib/domain/situation.ts';
import type { Truce } from '#lib/domain/truce.ts';
import type { Permalink } from './permalink.ts';

/**
 * The view that a permalink shows: its zone, on a day on which there is something to be seen.
 * @throws Error when the atlas has no such record
 */
export function permalinkView(atlas: Atlas, { kind, id, briefing }: Permalink): View {
	const standard = defaultView(atlas.records.settings.defaultDate);
	switch (kind) {
		case 'zone':
			return { ...standard, zone: id as ZoneId, ...onDay(dayOfZone(atlas, id as ZoneId)) };
		case 'truce':
			return lifeView(atlas, standard, atlas.findTruce(id)!);
		case 'situation':
			return lifeView(atlas, standard, atlas.findSituation(id)!);
		case 'passage':
			return passageView(atlas, standard, atlas.findPassage(id)!);
		case 'dispute':
			return { ...standard, time: { kind: 'all' }, ...inZone(atlas, disputeOf(atlas, id).zones) };
		case 'view':
			return writtenView(atlas, presetOf(atlas, id).view);
		case 'scene':
			return writtenView(atlas, sceneOf(atlas, id, briefing).view);
	}
}

const onDay = (day: Day | undefined): Partial<View> =>
	day === undefined ? {} : { time: { kind: 'day', day } };

/** The day on which the atlas opens, if an arrangement in the zone is told of then; else the first one told of. */
function dayOfZone(atlas: Atlas, zone: ZoneId): Day | undefined {
	const { defaultDate } = atlas.records.settings;
	const truces = atlas.trucesOf(zone);
	if (truces.length === 0 || truces.some((truce) => statusOn(truce, defaultDate).length > 0))
		return defaultDate;
	return truces.map((truce) => dayOfLife(atlas, truce)).find((day) => day !== undefined);
}

function lifeView(atlas: Atlas, standard: View, record: Truce | Situation): View {
	return { ...standard, ...inZone(atlas, record.zones), ...onDay(dayOfLife(atlas, record)) };
}

/** The first day of being in force by the account that is followed, else the first of its first phase. */
function dayOfLife(atlas: Atlas, { account, phases }: Truce | Situation): Day | undefined {
	const own = phases.filter(({ by }) => by.includes(account));
	const phase = own.find(({ status }) => status === 'in-force' || status === 'begun') ?? own[0] ?? phases[0];
	const start = phase?.span.start;
	return inPeriod(atlas, start?.latest ?? start?.earliest ?? undefined);
}

/** A passage asserts no other day than its own. */
function passageView(atlas: Atlas, standard: View, { id, zones, when }: Passage): View {
	const time = timeAlone(when, atlas.records.settings.period);
	return { ...standard, passage: id, ...inZone(atlas, zones), time };
}

function inZone(atlas: Atlas, zones: readonly ZoneId[]): Partial<View> {
	const zone = zones.find((id) => atlas.zone(id).rank !== 'undrawn') ?? zones[0];
	return zone ? { zone } : {};
}

function inPeriod(atlas: Atlas, day: Day | undefined): Day | undefined {
	const { from, to } = atlas.records.settings.period;
	return day !== undefined && day >= from && day <= to ? day : undefined;
}

function writtenView(atlas: Atlas, query: string): View {
	return parseView(new URLSearchParams(query), atlas).view;
}

/** The dispute of an id. @throws Error when there is none */
export function disputeOf(atlas: Atlas, id: string): Dispute {
	return known(
		atlas.records.disputes.find((dispute) => dispute.id === id),
		`dispute "${id}"`
	);
}

/** The preset view of an id. @throws Error when there is none */
export function presetOf(atlas: Atlas, id: string): Atlas['records']['settings']['presetViews'][number] {
	return known(
		atlas.records.settings.presetViews.find((view) => view.id === id),
		`view "${id}"`
	);
}

/** The scene of a briefing. @throws Error when there is none */
export function sceneOf(atlas: Atlas, id: string, briefing: string | undefined) {
	const scenes = atlas.records.briefings.find((one) => one.id === briefing)?.scenes;
	return known(
		scenes?.find((scene) => scene.id === id),
		`scene "${id}" of "${briefing}"`
	);
}

function known<T>(found: T | undefined, what: string): T {
	if (found === undefined) throw new Error(`the atlas has no ${what}`);
	return found;
}
