import isAlike from 'fast-deep-equal';
import type { AddressFault } from '#lib/address/parse-view.ts';
import { readAddress } from '#lib/address/read-address.ts';
import { formatView } from '#lib/address/format-view.ts';
import { defaultView, noFilters, type Filters, type View, type ViewTime } from '#lib/address/view.ts';
import { eventDays, nextEventDay, previousEventDay } from '#lib/analysis/event-days.ts';
import { placesTold } from '#lib/analysis/places-told.ts';
import { countByZone, PassageFilter } from '#lib/analysis/passage-filter.ts';
import { inOrderOfTime, type Atlas } from '#lib/domain/atlas.ts';
import type { Day, DayRange } from '#lib/domain/date.ts';
import type { OutlineId, SourceId, PassageId, ZoneId } from '#lib/domain/ids.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Language } from '#lib/domain/text.ts';
import type { Zone } from '#lib/domain/zone.ts';
import type { Found } from '#lib/search/search-entries.ts';
import { comparedView, readingIn } from '#lib/cartography/comparison.ts';
import { keeper } from './keeper.ts';
import { focusOf, type MapFocus } from './map-focus.ts';
import {
	closingChange,
	edgesOf,
	isAt,
	isTimeOf,
	foundChange,
	leftOutChange,
	passageChange,
	placeChange,
	pressChange,
	readingChange,
	toggled,
	withoutUndefined,
	zoneChange,
	type LeftOut,
	type ViewChange
} from './view-change.ts';

/** How a change of the view enters the reader's history: as a step to come back to, or in place. */
export type HistoryStep = 'push' | 'replace';

/**
 * What is explored: the view, and all that follows from it. Map, sentence, panel and counts read from here,
 * so that they always agree. Every change of the view is reported with the way it enters the history.
 */
export class ExploreState {
	readonly atlas: Atlas;
	readonly language: Language;
	/** The days that stepping goes through. */
	readonly eventDays: readonly Day[];
	readonly #filter: PassageFilter;
	readonly #report: (view: View, step: HistoryStep) => void;
	readonly #keepFocus = keeper<MapFocus>();
	/** The view with which the atlas opens. */
	readonly #opening: View;
	/** The time to come back to from all of time. */
	#timeBefore: ViewTime;
	/** How the view came about, but for where its map looks and its theme. */
	#cause: 'address' | 'choice' | 'step' = 'address';
	#view = $state.raw<View>() as View;
	#faults = $state.raw<readonly AddressFault[]>([]);

	/** @param report told of each change that the reader makes, never of those that come from an address */
	constructor(atlas: Atlas, language: Language, report: (view: View, step: HistoryStep) => void) {
		this.atlas = atlas;
		this.language = language;
		this.eventDays = eventDays(atlas);
		this.#filter = new PassageFilter(atlas);
		this.#report = report;
		this.#opening = this.#view = defaultView(atlas.records.settings.defaultDate);
		this.#timeBefore = this.#view.time;
	}

	get view(): View {
		return this.#view;
	}

	/** Whether the view is what an address says, and not yet what the reader made of it. */
	get isOfAddress(): boolean {
		return this.#cause === 'address';
	}

	/** The parts of the address that could not be followed. */
	get faults(): readonly AddressFault[] {
		return this.#faults;
	}

	/** Takes the view of an address, whole; what it cannot follow is in `faults`. */
	followAddress(parameters: URLSearchParams): void {
		this.#cause = 'address';
		const { view, faults } = readAddress(parameters, this.atlas);
		const { filters } = this.#view;
		this.#view = isAlike(view.filters, filters) ? { ...view, filters } : view;
		this.#faults = faults;
	}

	/** The view as parameters of an address. */
	readonly parameters = $derived.by(() => formatView(this.#view, this.#opening));

	/** Whether the time shown is a range because the chosen passage gives no day. */
	readonly isTimeOfPassage = $derived.by(() => {
		const { passage, time } = this.#view;
		return passage !== undefined && isTimeOf(this.atlas, this.atlas.passage(passage), time);
	});

	/** The range of days that the reader chose, outside which passages are left out. */
	readonly range = $derived.by((): DayRange | undefined => {
		const { time } = this.#view;
		return time.kind === 'range' && !this.isTimeOfPassage ? { from: time.from, to: time.to } : undefined;
	});

	/* Parts of the view on their own: what rests on them is not reckoned again when only the day changes. */
	readonly filters = $derived.by(() => this.#view.filters);
	readonly #zoneId = $derived.by(() => this.#view.zone);
	readonly #passageId = $derived.by(() => this.#view.passage);

	/** Every passage that filters and range let through, in order of time. */
	readonly passages = $derived.by((): readonly Passage[] =>
		inOrderOfTime(this.#filter.meeting(this.filters, this.range))
	);

	/** The number of passages let through, by zone. */
	readonly countByZone = $derived.by((): ReadonlyMap<ZoneId, number> => countByZone(this.passages));

	readonly zone = $derived.by((): Zone | undefined =>
		this.#zoneId ? this.atlas.zone(this.#zoneId) : undefined
	);

	readonly passage = $derived.by((): Passage | undefined =>
		this.#passageId ? this.atlas.passage(this.#passageId) : undefined
	);

	/** The places of the passage, else of the passages of the chosen zone. */
	readonly places = $derived.by((): readonly Place[] =>
		this.passage || this.zone ? placesTold(this.atlas, this.passage ? [this.passage] : this.listed) : []
	);

	/** The place that is asked about, when the point is one of `places`. */
	readonly placeAsked = $derived.by((): Place | undefined => {
		const { point } = this.#view;
		return point && this.places.find(({ position }) => isAt(position, point));
	});

	/** The passages of the panel: those of the chosen zone, or all. */
	readonly listed = $derived.by((): readonly Passage[] => {
		const zone = this.#zoneId;
		return zone ? this.passages.filter(({ zones }) => zones.includes(zone)) : this.passages;
	});

	readonly day = $derived.by((): Day | undefined =>
		this.#view.time.kind === 'day' ? this.#view.time.day : undefined
	);

	readonly #edges = $derived.by(() => edgesOf(this.#view.time, this.atlas.records.settings.period));
	readonly nextDay = $derived.by(() => nextEventDay(this.eventDays, this.#edges.to));
	readonly previousDay = $derived.by(() => previousEventDay(this.eventDays, this.#edges.from));

	/** How many passages a choice would leave, were it added to the filters, of the chosen zone or of another. */
	countWith(
		change: Partial<Filters>,
		range: DayRange | null = this.range ?? null,
		zone: ZoneId | null = this.#view.zone ?? null
	): number {
		const filters = { ...this.#view.filters, ...change };
		return this.#filter.meeting(filters, range ?? undefined, zone ?? undefined).length;
	}

	/** The reading that a zone shows: the reader's choice, else the one that the rule of marks names. */
	readingOf(zone: Zone): Outline | undefined {
		return readingIn(this.atlas, this.#view, zone.id);
	}

	/** The other side of the comparison, if there is one. */
	readonly compared = $derived.by(() => comparedView(this.atlas, this.#view));

	/** Where the map looks: where the reader moved it, else at what is chosen, else at the whole. */
	readonly focus = $derived.by((): MapFocus => this.#keepFocus(focusOf(this.atlas, this.#view)));

	/** How many passages these filters alone let through, of all zones or of one, in a range that may be left out. */
	countOnly(filters: Partial<Filters>, zone?: ZoneId, range: DayRange | null = this.range ?? null): number {
		return this.#filter.meeting({ ...noFilters, ...filters }, range ?? undefined, zone).length;
	}

	/** Follows a result of the search: map, time and list go to what it is about. */
	follow(found: Found): void {
		this.#change(foundChange(this.atlas, this.#view, found), 'push');
	}

	/** What was pressed on the map: a passage's mark, a zone, or the bare ground; the point is asked about. */
	press(position: readonly [number, number], zone: ZoneId | undefined, passage: PassageId | undefined): void {
		if (passage) this.selectPassage(passage);
		else this.#change(pressChange(this.atlas, this.#view, position, zone), 'push');
	}

	/** Chooses a zone, or none; a passage that is not about it is let go. */
	selectZone(zone: ZoneId | undefined): void {
		this.#change(zoneChange(this.atlas, this.#view, zone), 'push');
	}

	/** Chooses the zone at a place of the list, from 0, or lets it go when it is chosen. */
	toggleSelected(index: number): void {
		const zone = this.atlas.records.zones[index]?.id;
		if (zone) this.selectZone(zone === this.#view.zone ? undefined : zone);
	}

	/** Chooses a passage, or none; map and time go to what it speaks of. */
	selectPassage(passage: PassageId | undefined): void {
		this.#change(passageChange(this.atlas, this.#view, passage), 'push');
	}

	/** Moves the map to a place and asks what is said about it. */
	goToPlace(place: Place): void {
		this.#change(placeChange(place), 'push');
	}

	/** Closes what is open, the innermost first. */
	closeInnermost(): void {
		const change = closingChange(this.#view);
		if (change) this.#change(change, 'push');
	}

	setTime(time: ViewTime, step: HistoryStep = 'push'): void {
		this.#change({ time }, step);
	}

	/** Shows all of time, or from there the time that was shown before, else the opening day. */
	toggleAllOfTime(): void {
		const { time } = this.#view;
		this.setTime(time.kind === 'all' ? this.#timeBefore : { kind: 'all' });
		if (time.kind !== 'all') this.#timeBefore = time;
	}

	/** Goes to the next or the previous event, if there is one; one comes back to before the first of such steps. */
	stepToEvent(direction: 'next' | 'previous'): void {
		const day = direction === 'next' ? this.nextDay : this.previousDay;
		if (day === undefined) return;
		this.#change({ time: { kind: 'day', day } }, this.#cause === 'step' ? 'replace' : 'push');
		this.#cause = 'step';
	}

	/** Fills a zone's outline by another reading. */
	setReading(outline: OutlineId): void {
		this.#change(readingChange(this.atlas, this.#view, outline), 'push');
	}

	/** Shows or hides a reading as a line beside the chosen one. */
	toggleAlsoShown(outline: OutlineId): void {
		this.#change({ alsoShown: toggled(this.#view.alsoShown, outline) }, 'push');
	}

	toggleZone(zone: ZoneId): void {
		this.#change({ hidden: toggled(this.#view.hidden, zone) }, 'push');
	}

	setAccount(account: SourceId | undefined): void {
		this.#change({ account }, 'push');
	}

	setFilters(filters: Partial<Filters>): void {
		this.#change({ filters: withoutUndefined({ ...this.#view.filters, ...filters }) }, 'push');
	}

	/** Shows the passages that these filters alone let through: of all zones, or of one, to which the map goes. */
	showOnly(filters: Partial<Filters>, zone?: ZoneId): void {
		const place = zone ? zoneChange(this.atlas, this.#view, zone) : { zone, passage: undefined };
		this.#change({ filters: { ...noFilters, ...filters }, ...place }, 'push');
	}

	/** Leaves out of the view what keeps passages out: filters, the range, the zone. */
	leaveOut(left: LeftOut): void {
		this.#change(leftOutChange(this.atlas, this.#view, left), 'push');
	}

	clearFilters(): void {
		this.#change({ filters: noFilters }, 'push');
	}

	askPoint(point: View['point']): void {
		this.#change({ point }, 'push');
	}

	setCamera(camera: View['camera']): void {
		this.#change({ camera }, 'replace');
	}

	setTheme(theme: View['theme']): void {
		this.#change({ theme }, 'replace');
	}

	setComparison(comparison: View['comparison']): void {
		this.#change({ comparison }, 'push');
	}

	#change(change: ViewChange, step: HistoryStep): void {
		if (step === 'push') this.#cause = 'choice';
		this.#view = withoutUndefined({ ...this.#view, ...change }) as View;
		this.#report(this.#view, step);
	}
}
