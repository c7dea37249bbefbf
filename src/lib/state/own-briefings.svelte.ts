import {
	numberedTitle,
	withoutScene,
	withScene,
	withSceneChanged,
	withSceneMoved,
	type SceneChange
} from '#lib/briefing/own/edit-briefing.ts';
import type { Briefing, Scene } from '#lib/domain/briefing.ts';
import type { LocalText } from '#lib/domain/text.ts';
import { holdsAll, ticked, type BriefingShelf, type KeptBriefing } from './briefing-shelf.ts';

/** Something that the reader is told about the keeping of their briefings. */
export type KeepingNotice =
	/** Another window changed the same briefing: this window's version is now `copy`. */
	| { readonly kind: 'both-kept'; readonly copy: string }
	/** Another window deleted a briefing that is in view here, until it is back. */
	| { readonly kind: 'deleted-elsewhere'; readonly key: string }
	/** What stands in this window is not kept in the browser: there is no room, or it keeps nothing. */
	| { readonly kind: 'full' | 'closed' };

/** What was taken away last and can be put back. */
export type TakenAway =
	| { readonly kind: 'briefing'; readonly kept: KeptBriefing }
	| { readonly kind: 'scene'; readonly key: string; readonly scene: Scene; readonly at: number };

/** What the class needs from outside. */
export interface OwnBriefingsNeeds {
	readonly shelf: BriefingShelf;
	/** The name of this window among all that may be open. */
	readonly window: string;
	/** A key that no briefing has. */
	readonly newKey: () => string;
	/** The time in milliseconds since 1970. */
	readonly now: () => number;
	/** The title of a copy. */
	readonly copyTitle: (title: LocalText) => LocalText;
}

/**
 * The reader's own briefings: every change is kept at once. What another window changes appears here; when
 * both change the same briefing at the same time, both versions are kept and the reader is told. What the
 * browser does not keep stays here until the page is left, and the reader is told of that too.
 */
export class OwnBriefings {
	readonly #needs: OwnBriefingsNeeds;
	#kept = $state.raw<readonly KeptBriefing[]>([]);
	#unkept = $state.raw<readonly string[]>([]);
	#currentKey = $state.raw<string>();
	#notice = $state.raw<KeepingNotice>();
	#takenAway = $state.raw<TakenAway>();

	/** Reads what the browser keeps, and writes nothing. */
	constructor(needs: OwnBriefingsNeeds) {
		this.#needs = needs;
		this.#kept = needs.shelf.all().kept;
		this.#currentKey = needs.shelf.current;
	}

	/** The briefings, the one changed last first when the page was opened. */
	get all(): readonly KeptBriefing[] {
		return this.#kept;
	}

	/** The briefing to which views are added: the one worked on last. */
	get current(): KeptBriefing | undefined {
		return this.find(this.#currentKey) ?? this.#kept[0];
	}

	get notice(): KeepingNotice | undefined {
		return this.#notice;
	}

	get takenAway(): TakenAway | undefined {
		return this.#takenAway;
	}

	/** Whether something stands here that the browser does not keep. */
	get hasUnkept(): boolean {
		return this.#unkept.length > 0;
	}

	find(key: string | undefined): KeptBriefing | undefined {
		return this.#kept.find((one) => one.key === key);
	}

	dismissNotice(): void {
		this.#notice = undefined;
	}

	/** Works on a briefing from now on. */
	choose(key: string): void {
		this.#currentKey = key;
		if (this.#needs.shelf.current !== key) this.#needs.shelf.current = key;
	}

	/** Keeps a briefing more, told apart by its title, and works on it. */
	add(briefing: Briefing): string {
		const key = this.#needs.newKey();
		const others = this.#kept.map((kept) => kept.briefing.title);
		const title = numberedTitle(briefing.title, others);
		this.#save({ key, briefing: { ...briefing, title }, clock: {}, changed: 0 });
		this.choose(key);
		return key;
	}

	/** Keeps a copy of a briefing beside it, and works on the copy. */
	duplicate(key: string): string | undefined {
		const kept = this.find(key);
		return kept && this.add(this.#copyOf(kept.briefing));
	}

	/** Deletes a briefing; `undo` puts it back. */
	remove(key: string): void {
		const kept = this.find(key);
		if (!kept) return;
		this.#needs.shelf.remove(key);
		this.#forget(key);
		this.#takenAway = { kind: 'briefing', kept };
	}

	edit(key: string, change: (briefing: Briefing) => Briefing): void {
		const kept = this.find(key);
		if (kept) this.#save({ ...kept, briefing: change(kept.briefing) });
	}

	/** Adds a scene at the end. */
	addScene(key: string, scene: Scene): Scene | undefined {
		this.edit(key, (briefing) => withScene(briefing, scene));
		return this.find(key)?.briefing.scenes.at(-1);
	}

	editScene(key: string, id: string, change: SceneChange): void {
		this.edit(key, (briefing) => withSceneChanged(briefing, id, change));
	}

	/** Moves a scene to a place, from 0. */
	moveScene(key: string, id: string, to: number): void {
		this.edit(key, (briefing) => withSceneMoved(briefing, id, to));
	}

	/** Puts a copy of a scene behind it. */
	duplicateScene(key: string, id: string): void {
		this.edit(key, (briefing) => {
			const at = briefing.scenes.findIndex((scene) => scene.id === id);
			const scene = briefing.scenes[at];
			return scene ? withScene(briefing, scene, at + 1) : briefing;
		});
	}

	/** Takes a scene out; `undo` puts it back. */
	removeScene(key: string, id: string): void {
		const scenes = this.find(key)?.briefing.scenes ?? [];
		const at = scenes.findIndex((scene) => scene.id === id);
		const scene = scenes[at];
		if (!scene) return;
		this.edit(key, (briefing) => withoutScene(briefing, id));
		this.#takenAway = { kind: 'scene', key, scene, at };
	}

	/** Puts back what was taken away last. */
	undo(): void {
		const taken = this.#takenAway;
		this.#takenAway = undefined;
		if (taken?.kind === 'scene')
			this.edit(taken.key, (briefing) => withScene(briefing, taken.scene, taken.at));
		else if (taken) {
			this.#save(taken.kept);
			this.choose(taken.kept.key);
		}
		if (this.#notice?.kind === 'deleted-elsewhere') this.#notice = undefined;
	}

	/**
	 * Takes note that another window changed the storage.
	 * @param name the name that changed; none when everything may have
	 */
	follow(name: string | null): void {
		const { shelf } = this.#needs;
		if (name === null) {
			for (const { key } of [...this.#kept, ...shelf.all().kept]) this.#followKey(key);
		} else {
			const key = shelf.keyOf(name);
			if (key !== undefined) this.#followKey(key);
		}
	}

	#followKey(key: string): void {
		const mine = this.find(key);
		const theirs = this.#needs.shelf.read(key);
		const isUnkept = this.#unkept.includes(key);
		if (!theirs) {
			if (!mine || isUnkept) return;
			this.#forget(key);
			this.#takenAway = { kind: 'briefing', kept: mine };
			this.#notice = { kind: 'deleted-elsewhere', key };
		} else if (!mine) this.#takeBack(theirs);
		else if (holdsAll(theirs.clock, mine.clock)) this.#put(theirs);
		else if (!holdsAll(mine.clock, theirs.clock)) this.#keepBoth(mine, theirs);
	}

	/** Shows a briefing that another window put there; where that one had deleted it, nothing is left to tell or undo. */
	#takeBack(theirs: KeptBriefing): void {
		const { key } = theirs;
		this.#put(theirs);
		if (this.#takenAway?.kind === 'briefing' && this.#takenAway.kept.key === key) this.#takenAway = undefined;
		if (this.#notice?.kind === 'deleted-elsewhere' && this.#notice.key === key) this.#notice = undefined;
	}

	#save(kept: KeptBriefing): void {
		const { shelf, window, now } = this.#needs;
		const changed = { ...kept, clock: ticked(kept.clock, window), changed: now() };
		const writing = shelf.write(changed);
		if (writing.kind === 'conflict') return this.#keepBoth(changed, writing.theirs);
		this.#put(changed);
		const others = this.#unkept.filter((key) => key !== kept.key);
		this.#unkept = writing.kind === 'kept' ? others : [...others, kept.key];
		if (writing.kind !== 'kept') this.#notice = { kind: writing.kind };
		else if (this.#unkept.length === 0 && ['full', 'closed'].includes(this.#notice?.kind ?? ''))
			this.#notice = undefined;
	}

	/** Lets the other window's version stand under the key, and keeps this window's as a copy. */
	#keepBoth(mine: KeptBriefing, theirs: KeptBriefing): void {
		const isCurrent = this.current?.key === mine.key;
		this.#put(theirs);
		this.#unkept = this.#unkept.filter((key) => key !== mine.key);
		const copy = this.#needs.newKey();
		this.#save({ key: copy, briefing: this.#copyOf(mine.briefing), clock: {}, changed: 0 });
		if (isCurrent) this.choose(copy);
		if (!this.#unkept.includes(copy)) this.#notice = { kind: 'both-kept', copy };
	}

	#copyOf(briefing: Briefing): Briefing {
		return { ...briefing, title: this.#needs.copyTitle(briefing.title) };
	}

	#put(kept: KeptBriefing): void {
		this.#kept = this.find(kept.key)
			? this.#kept.map((one) => (one.key === kept.key ? kept : one))
			: [kept, ...this.#kept];
	}

	#forget(key: string): void {
		this.#kept = this.#kept.filter((one) => one.key !== key);
		this.#unkept = this.#unkept.filter((one) => one !== key);
	}
}
