import type { Phase } from '../../domain/truce.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Located } from '../located.ts';
import type { ReadRecords } from '../records.ts';

/** What is common to a truce and a situation: a life told in phases. */
export interface Life {
	readonly account: SourceId;
	readonly phases: readonly Phase[];
}

/** Every truce and every situation. */
export function livesOf({ truces, situations }: ReadRecords): readonly Located<Life>[] {
	return [...truces, ...situations];
}
