import type { MapView } from '#lib/cartography/map-view.ts';
import type { View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import type { Source } from '#lib/domain/source.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';

/**
 * The publications beside the articles that a scene leans on: those whose words its outlines render, whose account of
 * what it shows it follows, and those that its words name. A name that several reports share, or that
 * may be a common word, means those that the records of the scene cite; that of a state or a body of states, none.
 */
export function sourcesBeside(
	atlas: Atlas,
	{ view, map }: { readonly view: View; readonly map: MapView },
	words: string,
	language: Language
): readonly Source[] {
	const outlines = [...map.outlines, ...(map.beside?.outlines ?? [])];
	const belonging = outlines.map(({ belongsTo }) => belongsTo as string | undefined);
	const shown = new Set([...belonging, map.frame?.truce, ...view.filters.truces, ...view.filters.situations]);
	const truces = atlas.records.truces.filter(({ id }) => shown.has(id));
	const situations = atlas.records.situations.filter(({ id }) => shown.has(id));
	const followed = new Set<SourceId | undefined>([
		view.account,
		...outlines.map(({ outline }) => atlas.outline(outline).claimBy),
		...[...truces, ...situations].map(({ account }) => account)
	]);
	const cited = new Set<SourceId>([
		...[...truces, ...situations].flatMap(({ phases }) =>
			phases.flatMap(({ by, citations }) => [...by, ...citations.map(({ source }) => source)])
		),
		...truces.flatMap(({ terms }) => terms.flatMap(({ citations }) => citations.map(({ source }) => source)))
	]);
	const { sources, actors } = atlas.records;
	const bodies = actors
		.filter(({ kind }) => ['state', 'government', 'international-body'].includes(kind))
		.flatMap(({ names: borne }) => borne.map(({ name }) => inLanguage(name, language)));
	const labelOf = (source: Source): string => inLanguage(source.label, language);
	const isNamed = (source: Source): boolean => {
		const label = labelOf(source);
		if (bodies.some((name) => label === name || label.endsWith(` ${name}`))) return false;
		const isShared = sources.some((other) => other !== source && labelOf(other) === label);
		return ((!isShared && isProper(label)) || cited.has(source.id)) && names(words, label);
	};
	return sources.filter(
		(source) => source.role !== 'article' && (followed.has(source.id) || isNamed(source))
	);
}

/** Whether a name cannot be a common word: it has several words, or a capital, which not every script has. */
function isProper(label: string): boolean {
	return /\s|\p{Lu}/u.test(label);
}

/** Whether words name something, as a word of its own; Arabic joins its short particles to a name. */
function names(words: string, label: string): boolean {
	const letters = label.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(String.raw`(?<![\p{L}\p{N}])[وفلبك]{0,2}${letters}(?![\p{L}\p{N}])`, 'u').test(words);
}
