import type { GenericSchema } from 'valibot';
import type { LocalText } from '../../domain/text.ts';
import type { Path } from '../geodata-file.ts';
import { localText } from './text.ts';

/** A text of a record that every language of the atlas should have. */
export interface FoundText {
	readonly text: LocalText;
	readonly path: Path;
}

/**
 * Finds every text in several languages that a record holds, by walking its schema: a field added to a
 * schema is found without a word said here.
 * @param schema the schema that `value` was checked against
 * @param value the record as its file holds it
 */
export function textsIn(schema: GenericSchema, value: unknown, path: Path = []): readonly FoundText[] {
	if (value === undefined) return [];
	if (schema === localText) return [{ text: value as LocalText, path }];
	if ('wrapped' in schema) return textsIn(schema.wrapped as GenericSchema, value, path);
	if ('entries' in schema)
		return Object.entries(schema.entries as Record<string, GenericSchema>).flatMap(([key, entry]) =>
			textsIn(entry, (value as Record<string, unknown>)[key], [...path, key])
		);
	if ('item' in schema)
		return (value as readonly unknown[]).flatMap((one, index) =>
			textsIn(schema.item as GenericSchema, one, [...path, index])
		);
	return [];
}
