import type { PassageId } from '#lib/domain/ids.ts';
import type { Passage } from '#lib/domain/passage.ts';

/** Why a stretch of an article is no passage. */
export const uncoveredReasons = ['heading', 'furniture', 'opinion', 'duplicate'] as const;
export type UncoveredReason = (typeof uncoveredReasons)[number];

/** A stretch that no passage tells of, as the file of the passages lists it. */
export interface UncoveredStretch {
	readonly paragraph: number;
	readonly toParagraph?: number;
	readonly reason: UncoveredReason;
}

/** A paragraph of an article: the passages cut from it, and why the rest of it is none. */
export interface CoveredParagraph {
	readonly paragraph: number;
	readonly passages: readonly PassageId[];
	readonly reasons: readonly UncoveredReason[];
}

/** What of an article the atlas retells, paragraph by paragraph. */
export interface ArticleCoverage {
	readonly paragraphs: readonly CoveredParagraph[];
	/** Number of paragraphs from which at least one passage is cut. */
	readonly retold: number;
}

/**
 * Counts what of an article is retold.
 * @param count the number of the article's paragraphs
 * @param passages those of the article, in its order
 */
export function articleCoverage(
	count: number,
	passages: readonly Passage[],
	uncovered: readonly UncoveredStretch[]
): ArticleCoverage {
	const paragraphs = Array.from({ length: count }, (_, index): CoveredParagraph => {
		const paragraph = index + 1;
		const holds = ({ paragraph: from, toParagraph: to = from }: Omit<UncoveredStretch, 'reason'>): boolean =>
			from <= paragraph && paragraph <= to;
		return {
			paragraph,
			passages: passages.filter(({ at }) => holds(at)).map(({ id }) => id),
			reasons: [...new Set(uncovered.filter(holds).map(({ reason }) => reason))]
		};
	});
	return { paragraphs, retold: paragraphs.filter(({ passages: cut }) => cut.length > 0).length };
}
