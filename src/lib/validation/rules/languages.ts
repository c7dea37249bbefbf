import type { Rule } from '../rule.ts';

/** Texts are in the atlas's languages and no others; languages not written yet are listed as warnings. */
export const languages: Rule = {
	name: 'languages',
	check({ settings, texts }, report) {
		if (!settings) return;
		const wanted = settings.record.languages;
		for (const at of texts) {
			for (const language of Object.keys(at.record))
				if (!wanted.includes(language))
					report(
						at,
						[language],
						`"${language}" is no language of the atlas (${wanted.join(', ')}); correct it, or add it to atlas.yaml`
					);
			const missing = wanted.filter((language) => at.record[language] === undefined);
			if (missing.length > 0) report(at, [], `not written yet in ${missing.join(', ')}`, 'warning');
		}
	}
};
