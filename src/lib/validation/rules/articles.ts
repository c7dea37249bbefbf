import { nameOf } from '../read-records.ts';
import type { Rule } from '../rule.ts';

/**
 * An article, from which passages are cut, has an address, the time it was written, and the measure of the
 * text that the spots were taken from; that it has passages, and says what it rests on and does not hear, is
 * asked for by warnings.
 */
export const articles: Rule = {
	name: 'articles',
	check({ sources, passages }, report) {
		const withPassages = new Set(passages.map(({ file }) => nameOf(file)));
		for (const at of sources) {
			const { id, role, csl, written, text, perspective, restsOn, notHeard } = at.record;
			if (role !== 'article') continue;
			if (csl.URL === undefined) report(at, [], `the article "${id}" has no URL; its passages link to it`);
			if (!written)
				report(at, ['custom'], `the article "${id}" does not say when it was written; give custom.written`);
			if (!text)
				report(
					at,
					['custom'],
					`the article "${id}" lacks custom.text: the paragraphs and SHA-256 of its text`
				);
			if (!withPassages.has(id))
				report(at, [], `the article "${id}" has no passages; write passages/${id}.yaml`, 'warning');
			for (const [field, words] of Object.entries({ perspective, restsOn, notHeard }))
				if (!words)
					report(
						at,
						['custom'],
						`the article "${id}" does not say ${field}; give custom.${field}`,
						'warning'
					);
		}
	}
};
