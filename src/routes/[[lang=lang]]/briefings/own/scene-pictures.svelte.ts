import { sceneView } from '#lib/briefing/scene-view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Scene } from '#lib/domain/briefing.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { mapSvg, type Geography, type Ground } from '#lib/static-map/map-svg.ts';
import { dateSentence } from '#lib/wording/date-sentence.ts';

/** What the pictures are drawn from. */
interface Needs {
	readonly atlas: Atlas;
	readonly language: Language;
	readonly loadGeography: () => Promise<Geography>;
}

/** Small maps of scenes, drawn one after another while the page is at rest. */
export class ScenePictures {
	readonly #needs: Needs;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- what is kept for speed is watched by nothing
	readonly #grounds = new Map<string, Ground>();
	#drawn = $state.raw<Readonly<Record<string, string>>>({});
	#geography: Geography | undefined;
	#isDark = false;

	constructor(needs: Needs) {
		this.#needs = needs;
	}

	/** The picture of a scene as SVG, once it is drawn. */
	of({ id, view }: Scene): string | undefined {
		return this.#drawn[`${id} ${view}`];
	}

	/** Draws the first of some scenes that has no picture yet. */
	async drawNext(scenes: readonly Scene[], isDark: boolean): Promise<void> {
		if (isDark !== this.#isDark) this.#drawn = {};
		this.#isDark = isDark;
		const scene = scenes.find((one) => this.of(one) === undefined);
		if (!scene) return;
		this.#geography ??= await this.#needs.loadGeography();
		this.#drawn = { ...this.#drawn, [`${scene.id} ${scene.view}`]: this.#draw(scene, this.#geography) };
	}

	#draw(scene: Scene, geography: Geography): string {
		const { atlas, language } = this.#needs;
		const { view, map, extent } = sceneView(atlas, scene, language, this.#isDark ? 'dark' : 'light');
		return mapSvg(map, geography, {
			size: { width: 480, height: 300 },
			extent,
			prefix: `scene-${scene.id}-`,
			title: inLanguage(scene.title, language),
			description: dateSentence(atlas, view.time, language, view.account).plain,
			grounds: this.#grounds
		});
	}
}
