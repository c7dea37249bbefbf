import { themeNames, type ThemeName } from '#lib/cartography/palette.ts';

/** The theme of a briefing's pages: that of the address, `?theme=dark`, else the system's. */
class StageLook {
	#isSystemDark = $state(false);
	#chosen = $state<ThemeName>();

	/** @param query the part of an address that names the theme, with its question mark */
	constructor(query = location.search) {
		this.#chosen = themeNames.find((name) => query === `?theme=${name}`);
	}

	get theme(): ThemeName {
		return this.#chosen ?? (this.#isSystemDark ? 'dark' : 'light');
	}

	/** What the reader chose; none follows the system's setting. */
	get chosen(): ThemeName | undefined {
		return this.#chosen;
	}
	set chosen(theme: ThemeName | undefined) {
		this.#chosen = theme;
	}

	/** The query of an address that opens in this look, with its question mark. */
	get query(): string {
		return this.#chosen ? `?theme=${this.#chosen}` : '';
	}

	/** Follows the system's setting. What is returned ends it. */
	follow(): () => void {
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const read = (): void => void (this.#isSystemDark = dark.matches);
		read();
		dark.addEventListener('change', read);
		return () => dark.removeEventListener('change', read);
	}
}

/**
 * The look of a page for as long as the component lives that asks for it while it is made: the page wears it.
 * @param query the part of the page's address that names the theme, if it is not its query
 */
export function stageLook(query?: string): StageLook {
	const look = new StageLook(query);
	$effect(() => look.follow());
	$effect(() => {
		document.documentElement.dataset.theme = look.theme;
		return () => delete document.documentElement.dataset.theme;
	});
	return look;
}
