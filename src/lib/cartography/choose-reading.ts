import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { OutlineId, SourceId, ZoneId } from '#lib/domain/ids.ts';
import { touchesRange } from '#lib/domain/interval.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { situationStatuses, type SituationStatus } from '#lib/domain/situation.ts';
import { followedStatus, type Lived, type StatusAnswer } from '#lib/domain/status.ts';
import { truceScopes, truceStatuses, type Truce, type TruceStatus } from '#lib/domain/truce.ts';
import type { MapChoice } from './map-choice.ts';
import { isFillable } from './marks.ts';

/**
 * Which outline a zone shows on a day: the reader's own choice; else the one of the arrangement whose status
 * comes first in the order of `truceStatuses`, among equals the local before the regional before the
 * national, among these the zone's default outline; else, when nothing is told of the day, the default one.
 * @param readings the readings that the reader chose, of any zones
 * @param account the account that the reader follows, if any
 * @returns nothing when the zone has no outline
 */
export function chooseReading(
	atlas: Atlas,
	zone: ZoneId,
	day: Day,
	readings: readonly OutlineId[],
	account: SourceId | undefined
): Outline | undefined {
	const own = atlas.outlinesOf(zone);
	const chosen = own.find(({ id }) => readings.includes(id));
	if (chosen) return chosen;
	const told = own.flatMap((outline) => {
		const answer = isFillable(outline.shows) && truceStatusOn(atlas, outline, day, account);
		if (!answer) return [];
		return [{ outline, rank: claimRank(answer.status, atlas.truce(truceOf(atlas, outline)!.id)) }];
	});
	const [first] = told.toSorted((a, b) => a.rank - b.rank);
	return first?.outline ?? own[0];
}

/** The outlines that a zone may be shown by on one day or another: those that may be filled, and its default one. */
export function outlinesOnAnyDay(atlas: Atlas, zone: ZoneId): readonly Outline[] {
	return atlas.outlinesOf(zone).filter(({ shows }, index) => index === 0 || isFillable(shows));
}

/** Whether a span of days, or all of time, touches the time of an outline. */
export function isInTime({ when }: Outline, time: MapChoice['time']): boolean {
	return time.kind !== 'range' || touchesRange(when, time.from, time.to);
}

/**
 * The status that fills an arrangement's outline on a day, by the account that is followed. Where it leaves
 * several possible, the sure ones go before the possible, then the order of `truceStatuses` decides.
 * @returns nothing when the outline belongs to no truce, its own time is another, or no account tells of the day
 */
export function truceStatusOn(
	atlas: Atlas,
	outline: Outline,
	day: Day,
	account: SourceId | undefined
): StatusAnswer<TruceStatus> | undefined {
	const truce = truceOf(atlas, outline);
	if (!truce || !atlas.isOutlineOn(outline, day)) return undefined;
	return firstAnswer(truce, day, account, truceStatuses);
}

/**
 * The status of the situation that an outline belongs to on a day, by the account that is followed.
 * @returns nothing when the outline belongs to no situation, its own time is another, or nothing is told
 */
export function situationStatusOn(
	atlas: Atlas,
	outline: Outline,
	day: Day,
	account: SourceId | undefined
): StatusAnswer<SituationStatus> | undefined {
	const situation = outline.belongsTo && atlas.findSituation(outline.belongsTo);
	if (!situation || !atlas.isOutlineOn(outline, day)) return undefined;
	return firstAnswer(situation, day, account, situationStatuses);
}

/** A nationwide truce and its status on a day. */
export interface Nationwide {
	readonly truce: Truce;
	readonly answer: StatusAnswer<TruceStatus>;
}

/** The nationwide truce that tints the frame on a day, and its status: of several, the first. None when it ended. */
export function nationwideOn(atlas: Atlas, day: Day, account: SourceId | undefined): Nationwide | undefined {
	const told = atlas.records.truces.flatMap((truce) => {
		const answer = truce.scope === 'national' && firstAnswer(truce, day, account, truceStatuses);
		return answer && answer.status !== 'ended' ? [{ truce, answer }] : [];
	});
	const order = (status: TruceStatus): number => truceStatuses.indexOf(status);
	return told.toSorted((a, b) => order(a.answer.status) - order(b.answer.status))[0];
}

function firstAnswer<Status extends string>(
	life: Lived<Status>,
	day: Day,
	account: SourceId | undefined,
	order: readonly Status[]
): StatusAnswer<Status> | undefined {
	const rank = ({ certainty, status }: StatusAnswer<Status>): number =>
		(certainty === 'possible' ? order.length : 0) + order.indexOf(status);
	return followedStatus(life, day, account).toSorted((a, b) => rank(a) - rank(b))[0];
}

function truceOf(atlas: Atlas, outline: Outline): Truce | undefined {
	return outline.belongsTo && atlas.findTruce(outline.belongsTo);
}

/** The place of a status and scope in the order in which arrangements claim a zone's fill. */
function claimRank(status: TruceStatus, { scope }: Truce): number {
	return truceStatuses.indexOf(status) * truceScopes.length + truceScopes.indexOf(scope);
}
