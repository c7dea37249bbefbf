import * as v from 'valibot';
import type { GlossaryTerm } from '../../domain/settings.ts';
import { kebabCase } from './id.ts';
import { localText, words } from './text.ts';

/** An entry of `terms:` in `glossary.yaml`. */
export const termSchema = v.strictObject({
	id: kebabCase,
	term: localText,
	meaning: localText,
	source: words
}) satisfies v.GenericSchema<unknown, GlossaryTerm>;
