import type { Briefing, Scene } from '../../domain/briefing.ts';
import type { Language, LocalText } from '../../domain/text.ts';
import { freeId } from './make-briefing.ts';

/** What of a scene its author changes. */
export type SceneChange = Partial<Omit<Scene, 'id'>>;

/** A text with other words in one language; without words the language is taken out. */
export function withWords(text: LocalText, language: Language, words: string): LocalText {
	if (words.trim() !== '') return { ...text, [language]: words };
	return Object.fromEntries(Object.entries(text).filter(([other]) => other !== language));
}

/** A title that none of the others has in the same language: with a number, from 2, where one has it. */
export function numberedTitle(title: LocalText, others: readonly LocalText[]): LocalText {
	const titled = (number: number): LocalText =>
		Object.fromEntries(Object.entries(title).map(([language, words]) => [language, `${words} (${number})`]));
	const isTaken = (wanted: LocalText): boolean =>
		Object.entries(wanted).some(([language, words]) => others.some((other) => other[language] === words));
	let wanted = title;
	for (let number = 2; isTaken(wanted); number++) wanted = titled(number);
	return wanted;
}

/** A briefing with a scene more, at a place from 0 or at its end; its id is made free if it is taken. */
export function withScene(briefing: Briefing, scene: Scene, at = briefing.scenes.length): Briefing {
	const id = freeId(
		scene.id,
		briefing.scenes.map((other) => other.id)
	);
	return { ...briefing, scenes: briefing.scenes.toSpliced(at, 0, { ...scene, id }) };
}

/** A briefing without a scene. */
export function withoutScene(briefing: Briefing, id: string): Briefing {
	return { ...briefing, scenes: briefing.scenes.filter((scene) => scene.id !== id) };
}

/** A briefing in which one scene is changed. */
export function withSceneChanged(briefing: Briefing, id: string, change: SceneChange): Briefing {
	return {
		...briefing,
		scenes: briefing.scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene))
	};
}

/** A briefing in which one scene stands at another place, from 0; beyond either end it goes to that end. */
export function withSceneMoved(briefing: Briefing, id: string, to: number): Briefing {
	const scene = briefing.scenes.find((one) => one.id === id);
	if (!scene) return briefing;
	const others = briefing.scenes.filter((one) => one !== scene);
	return { ...briefing, scenes: others.toSpliced(Math.max(0, to), 0, scene) };
}
