import type { Atlas } from '../domain/atlas.ts';
import type { Briefing } from '../domain/briefing.ts';
import { inLanguage, type Language } from '../domain/text.ts';

/** What a page is called that shows a scene of a briefing: `The siege · Quiet weeks · Truce Atlas`. */
export function stageTitle(atlas: Atlas, briefing: Briefing, sceneId: string, language: Language): string {
	const scene = briefing.scenes.find(({ id }) => id === sceneId);
	const parts = [scene?.title, briefing.title, atlas.records.settings.title];
	return parts.flatMap((words) => (words ? inLanguage(words, language) : [])).join(' · ');
}
