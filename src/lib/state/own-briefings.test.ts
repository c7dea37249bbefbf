import { describe, expect, it } from 'vitest';
import type { Briefing, Scene } from '#lib/domain/briefing.ts';
import { BriefingShelf, type ShelfStorage } from './briefing-shelf.ts';
import { OwnBriefings } from './own-briefings.svelte.ts';

/** A storage as browsers have one, with room for so many characters. */
class TestStorage implements ShelfStorage {
	readonly texts = new Map<string, string>();
	room = Infinity;
	get length(): number {
		return this.texts.size;
	}
	key(index: number): string | null {
		return [...this.texts.keys()][index] ?? null;
	}
	getItem(name: string): string | null {
		return this.texts.get(name) ?? null;
	}
	setItem(name: string, text: string): void {
		if (text.length > this.room) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
		this.texts.set(name, text);
	}
	removeItem(name: string): void {
		this.texts.delete(name);
	}
}
const refusing: ShelfStorage = {
	get length(): number {
		throw new Error('denied');
	},
	key: () => null,
	getItem: () => {
		throw new Error('denied');
	},
	setItem: () => {
		throw new Error('denied');
	},
	removeItem: () => {
		throw new Error('denied');
	}
};

let count = 0;
function windowOver(storage: ShelfStorage | undefined, name = 'a'): OwnBriefings {
	return new OwnBriefings({
		shelf: new BriefingShelf(storage),
		window: name,
		newKey: () => `key-${(count += 1)}`,
		now: () => (count += 1),
		copyTitle: (title) => ({ en: `${title.en} (copy)` })
	});
}
const scene = (id: string): Scene => ({
	id,
	title: { en: id },
	text: {},
	notes: {},
	minutes: 1,
	view: 'date=all',
	passages: []
});
const briefing = (...scenes: string[]): Briefing =>
	({ id: 'mine', title: { en: 'Mine' }, summary: {}, madeWith: '1.0.0', scenes: scenes.map(scene) }) as never;
const titled = (title: string) => (before: Briefing) => ({ ...before, title: { en: title } });
const titles = (own: OwnBriefings): unknown[] => own.all.map((kept) => kept.briefing.title.en);
const sceneIds = (own: OwnBriefings, key: string): unknown[] =>
	own.find(key)!.briefing.scenes.map(({ id }) => id);

describe('own briefings', () => {
	it('write nothing before the reader acts', () => {
		const storage = new TestStorage();
		windowOver(storage);
		expect(storage.texts.size).toBe(0);
	});
	it('keep every change at once, and are there again when the page is opened anew', () => {
		const storage = new TestStorage();
		const own = windowOver(storage);
		const key = own.add(briefing());
		own.addScene(key, scene('one'));
		own.edit(key, titled('Renamed'));
		const again = windowOver(storage);
		expect(again.all).toEqual(own.all);
		expect(again.current?.key).toBe(key);
	});
	it('are several, of which one is worked on', () => {
		const storage = new TestStorage();
		const own = windowOver(storage);
		const first = own.add(briefing('one'));
		const second = own.duplicate(first);
		expect(titles(own)).toEqual(['Mine (copy)', 'Mine']);
		expect(own.current?.key).toBe(second);
		own.choose(first);
		expect(windowOver(storage).current?.key).toBe(first);
	});
	it('let scenes be added, moved, doubled, changed and taken out, each with an id of its own', () => {
		const own = windowOver(new TestStorage());
		const key = own.add(briefing('one', 'two'));
		expect(own.addScene(key, scene('one'))?.id).toBe('one-2');
		own.moveScene(key, 'one-2', 0);
		own.duplicateScene(key, 'two');
		expect(sceneIds(own, key)).toEqual(['one-2', 'one', 'two', 'two-2']);
		own.editScene(key, 'two', { minutes: 3 });
		own.removeScene(key, 'one');
		own.moveScene(key, 'two', 99);
		expect(sceneIds(own, key)).toEqual(['one-2', 'two-2', 'two']);
		expect(own.find(key)!.briefing.scenes[2]!.minutes).toBe(3);
	});
	it('put back a scene where it stood, without losing what was changed since', () => {
		const own = windowOver(new TestStorage());
		const key = own.add(briefing('one', 'two', 'three'));
		own.removeScene(key, 'two');
		own.edit(key, titled('Renamed'));
		own.undo();
		expect(sceneIds(own, key)).toEqual(['one', 'two', 'three']);
		expect(titles(own)).toEqual(['Renamed']);
		expect(own.takenAway).toBeUndefined();
	});
	it('put back a briefing that was deleted', () => {
		const storage = new TestStorage();
		const own = windowOver(storage);
		const key = own.add(briefing('one'));
		own.remove(key);
		expect(windowOver(storage).all).toEqual([]);
		own.undo();
		expect(windowOver(storage).find(key)?.briefing).toEqual(briefing('one'));
		expect(own.current?.key).toBe(key);
	});
});

describe('two windows', () => {
	it('see each other’s changes', () => {
		const storage = new TestStorage();
		const a = windowOver(storage, 'a');
		const key = a.add(briefing('one'));
		const b = windowOver(storage, 'b');
		b.addScene(key, scene('two'));
		a.follow(`truce-atlas:briefing:${key}`);
		a.addScene(key, scene('three'));
		b.follow(null);
		expect(sceneIds(b, key)).toEqual(['one', 'two', 'three']);
		expect([a.notice, b.notice]).toEqual([undefined, undefined]);
	});
	it('keep both versions when one writes before it has seen what the other wrote', () => {
		const storage = new TestStorage();
		const a = windowOver(storage, 'a');
		const key = a.add(briefing('one'));
		const b = windowOver(storage, 'b');
		b.edit(key, titled('By b'));
		a.edit(key, titled('By a'));
		expect(titles(a).toSorted()).toEqual(['By a (copy)', 'By b']);
		expect(a.notice?.kind).toBe('both-kept');
		expect(a.current?.briefing.title.en).toBe('By a (copy)');
		b.follow(null);
		expect(titles(b).toSorted()).toEqual(['By a (copy)', 'By b']);
		expect(b.notice).toBeUndefined();
	});
	it('keep both versions when one writes over what the other just wrote', () => {
		const storage = new TestStorage();
		const a = windowOver(storage, 'a');
		const key = a.add(briefing('one'));
		const before = storage.getItem(`truce-atlas:briefing:${key}`)!;
		const b = windowOver(storage, 'b');
		a.edit(key, titled('By a'));
		storage.setItem(`truce-atlas:briefing:${key}`, before);
		b.edit(key, titled('By b'));
		a.follow(`truce-atlas:briefing:${key}`);
		expect(titles(windowOver(storage)).toSorted()).toEqual(['By a (copy)', 'By b']);
	});
	it('take a deletion over, and can put the briefing back', () => {
		const storage = new TestStorage();
		const a = windowOver(storage, 'a');
		const key = a.add(briefing('one'));
		windowOver(storage, 'b').remove(key);
		a.follow(`truce-atlas:briefing:${key}`);
		expect(a.notice).toEqual({ kind: 'deleted-elsewhere', key });
		expect(a.all).toEqual([]);
		a.undo();
		expect(titles(windowOver(storage))).toEqual(['Mine']);
	});
	it('tell of a deletion no longer once the window that deleted has put the briefing back', () => {
		const storage = new TestStorage();
		const a = windowOver(storage, 'a');
		const key = a.add(briefing('one'));
		const b = windowOver(storage, 'b');
		b.remove(key);
		a.follow(`truce-atlas:briefing:${key}`);
		b.undo();
		a.follow(`truce-atlas:briefing:${key}`);
		expect([a.notice, a.takenAway]).toEqual([undefined, undefined]);
		expect(titles(a)).toEqual(['Mine']);
	});
});

describe('a browser that does not keep', () => {
	it('for want of room loses nothing of what was kept or of what stands on the page', () => {
		const storage = new TestStorage();
		const own = windowOver(storage);
		const key = own.add(briefing('one'));
		storage.room = 10;
		own.edit(key, titled('Longer'));
		expect(own.notice).toEqual({ kind: 'full' });
		expect(own.hasUnkept).toBe(true);
		expect(titles(own)).toEqual(['Longer']);
		expect(titles(windowOver(storage))).toEqual(['Mine']);
		storage.room = Infinity;
		own.edit(key, titled('Longest'));
		expect([own.notice, own.hasUnkept]).toEqual([undefined, false]);
		expect(titles(windowOver(storage))).toEqual(['Longest']);
	});
	it('because it refuses storage still lets a briefing be made on the page', () => {
		for (const storage of [refusing, undefined]) {
			const own = windowOver(storage);
			const key = own.add(briefing('one'));
			own.addScene(key, scene('two'));
			own.follow(null);
			expect(sceneIds(own, key)).toEqual(['one', 'two']);
			expect(own.notice).toEqual({ kind: 'closed' });
		}
	});
});

describe('what is damaged under the names of briefings', () => {
	it('is left alone, and listed', () => {
		const storage = new TestStorage();
		for (const [key, text] of Object.entries({
			cut: '{"clock":{"a":1},"briefing":{"id"',
			other: '[]',
			shape: '{"clock":{"a":1},"briefing":{"id":"x"}}',
			clock: '{"clock":{"a":"now"},"briefing":{}}'
		}))
			storage.setItem(`truce-atlas:briefing:${key}`, text);
		storage.setItem('someone-else', '1');
		const before = new Map(storage.texts);
		const own = windowOver(storage);
		own.follow(null);
		expect(own.all).toEqual([]);
		expect(new BriefingShelf(storage).all().unreadable).toEqual(['cut', 'other', 'shape', 'clock']);
		expect(storage.texts).toEqual(before);
	});
});
