import type { Rule } from '../rule.ts';

/** The atlas opens on a day of its period, and says of every language but its first how far it is reviewed. */
export const settingsAgree: Rule = {
	name: 'settings-agree',
	check({ settings }, report) {
		if (!settings) return;
		const { period, defaultDate, languages, reviewed } = settings.record;
		if (period.from >= period.to)
			report(settings, ['period'], 'the period ends before it begins; swap its days');
		else if (defaultDate < period.from || defaultDate > period.to)
			report(settings, ['defaultDate'], 'the default date lies outside the period; choose a day within it');
		for (const language of languages.slice(1))
			if (reviewed[language] === undefined)
				report(
					settings,
					['reviewed'],
					`say how far the texts in "${language}" are reviewed: none, editor or native`
				);
		for (const language of Object.keys(reviewed))
			if (!languages.includes(language))
				report(settings, ['reviewed', language], `"${language}" is no language of the atlas; take it out`);
	}
};
