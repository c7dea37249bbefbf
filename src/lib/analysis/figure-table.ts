import type { Passage, Figure } from '#lib/domain/passage.ts';
import type { Situation } from '#lib/domain/situation.ts';
import type { Citation } from '#lib/domain/truce.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import { compareSpans } from '#lib/domain/interval.ts';

/** A figure, by whom it is given and where it stands. */
export interface ToldFigure {
	readonly figure: Figure;
	readonly by: SourceId;
	/** The passage in which it stands, when it stands in one. */
	readonly passage?: Passage;
	/** The situation of which it is told, when it is told of one. */
	readonly situation?: Situation;
	readonly citations: readonly Citation[];
}

/** All that sources count under one name. */
export interface FigureGroup {
	/** What is counted, in kebab-case. */
	readonly of: string;
	readonly told: readonly ToldFigure[];
}

/**
 * The figures of passages and situations, those that most sources give first. A situation's figure that
 * stands in one of the passages is told once, by the passage.
 */
export function figureTable(
	passages: readonly Passage[],
	situations: readonly Situation[]
): readonly FigureGroup[] {
	const inPassages = passages
		.toSorted((a, b) => (a.when && b.when ? compareSpans(a.when, b.when) : Number(!a.when) - Number(!b.when)))
		.flatMap((passage) =>
			passage.figures.map((figure): ToldFigure => {
				const situation = situations.find(({ id }) => passage.situations.includes(id));
				return { figure, by: passage.source, passage, citations: [], ...(situation && { situation }) };
			})
		);
	const inSituations = situations.flatMap((situation) =>
		situation.figures
			.filter((figure) => !inPassages.some((told) => told.by === figure.by && isSame(told.figure, figure)))
			.map(({ by, citations, ...figure }): ToldFigure => ({ figure, by, situation, citations }))
	);
	const groups = new Map<string, ToldFigure[]>();
	for (const told of [...inPassages, ...inSituations]) {
		groups.set(told.figure.of, [...(groups.get(told.figure.of) ?? []), told]);
	}
	return [...groups].map(([of, told]) => ({ of, told })).toSorted((a, b) => sourcesOf(b) - sourcesOf(a));
}

const isSame = (a: Figure, b: Figure): boolean => a.of === b.of && a.value === b.value && a.unit === b.unit;

const sourcesOf = ({ told }: FigureGroup): number => new Set(told.map(({ by }) => by)).size;
