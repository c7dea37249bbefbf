import type { Scene } from '#lib/domain/briefing.ts';

/** A clock that runs and stops. Its times are milliseconds since 1970, as both windows of a machine read them. */
export interface Timer {
	/** What had gone by when it last began to run, in milliseconds. */
	readonly before: number;
	/** When it began to run; left out while it stands. */
	readonly since?: number;
}

/** A timer at nought that stands. */
export const stoppedTimer: Timer = { before: 0 };

/** What has gone by, in milliseconds; never less than nothing, even when the machine's clock is put back. */
export function elapsedOf({ before, since }: Timer, now: number): number {
	return since === undefined ? before : before + Math.max(0, now - since);
}

/** The timer when it runs from now on. */
export function runningFrom(timer: Timer, now: number): Timer {
	return timer.since === undefined ? { before: timer.before, since: now } : timer;
}

/** The timer when it stands from now on. */
export function pausedAt(timer: Timer, now: number): Timer {
	return { before: elapsedOf(timer, now) };
}

/** The timer when it begins anew; one that runs goes on running. */
export function resetAt({ since }: Timer, now: number): Timer {
	return since === undefined ? stoppedTimer : { before: 0, since: now };
}

/** The time that scenes are planned to take, in milliseconds: until a scene begins, and until it is over. */
export function plannedTime(
	scenes: readonly Pick<Scene, 'minutes'>[],
	place: number
): { readonly until: number; readonly through: number; readonly whole: number } {
	const of = (some: typeof scenes): number => some.reduce((sum, { minutes }) => sum + minutes, 0) * 60_000;
	return { until: of(scenes.slice(0, place)), through: of(scenes.slice(0, place + 1)), whole: of(scenes) };
}
