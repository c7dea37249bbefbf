import { isoFromDay, type Day } from '#lib/domain/date.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { PackContent } from './pack-content.ts';

/** What the folder holds, one line each: a name, and what is called so. */
type Inventory = readonly (readonly [name: string, what: string])[];

/**
 * What the folder is, of which date and version, how it is opened, what lies in it, what it rests on and under which
 * licences: a plain text in the language of the folder, with the line ends and the mark of UTF-8 that old programs
 * for reading text need.
 * @param made the day on which it is put together
 * @param names the names of all files of the folder
 */
export function packReadme(content: PackContent, made: Day, names: readonly string[]): string {
	const { briefing, language, records, origin, site } = content;
	const { version, isReaders } = origin;
	const locale = localeOf(language);
	const { settings, releases } = records;
	const [release] = releases;
	const title = inLanguage(briefing.title, language);
	const atlas = inLanguage(settings.title, language);
	const own = [briefing.mark, briefing.disclaimer].flatMap((words) =>
		words ? [inLanguage(words, language)] : []
	);
	const sections: readonly (readonly string[])[] = [
		[title, ...own],
		[
			(isReaders ? m.pack_readme_own : m.pack_readme_what)({ title, atlas }, { locale }),
			inLanguage(briefing.summary, language),
			release?.version === version
				? m.pack_readme_version({ version, date: formatDay(release.date, language) }, { locale })
				: m.pack_readme_version_only({ version }, { locale }),
			`${m.pack_readme_made({ date: formatDay(made, language) }, { locale })} (${isoFromDay(made)})`
		],
		[
			heading(m.pack_readme_how({}, { locale })),
			m.pack_readme_unpack({}, { locale }),
			m.pack_readme_keys({}, { locale })
		],
		[
			heading(m.pack_readme_files({}, { locale })),
			...inventory(locale)
				.filter(([name]) => names.some((own) => own.startsWith(name)))
				.map(([name, what]) => `${name} – ${what}`)
		],
		[
			heading(m.pack_readme_honesty({}, { locale })),
			inLanguage(settings.honesty, language),
			inLanguage(settings.sovereignty, language)
		],
		[
			heading(m.pack_readme_licences({}, { locale })),
			...settings.licences.map(({ of, name, holder, url }) =>
				[
					m.pack_readme_licence({ of: inLanguage(of, language), name, holder }, { locale }),
					...(url ? [url] : [])
				].join('\n')
			),
			m.pack_readme_programs({}, { locale })
		],
		[heading(m.pack_readme_web({}, { locale })), site]
	];
	const text = sections.map((lines) => lines.filter((line) => line !== '').join('\n')).join('\n\n');
	return `\uFEFF${text}\n`.replaceAll('\n', '\r\n');
}

const heading = (words: string): string => `== ${words} ==`;

function inventory(locale: ReturnType<typeof localeOf>): Inventory {
	return [
		['index.html', m.pack_readme_index({}, { locale })],
		['presenter.html', m.pack_readme_presenter({}, { locale })],
		['passages.html', m.pack_readme_passages({}, { locale })],
		['handout.html', m.pack_readme_handout({}, { locale })],
		['slides.pptx', m.pack_readme_slides({}, { locale })],
		['parts/', m.pack_readme_parts({}, { locale })]
	];
}
