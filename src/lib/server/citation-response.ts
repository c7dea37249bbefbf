import { citationFile } from '#lib/exchange/citation-files.ts';
import { citationMediaTypes, type CitationFormat } from '#lib/exchange/citation-formats.ts';
import type { CitedItem } from '#lib/exchange/citation.ts';

/** Answers with the citation of a page in a format. */
export function citationResponse(items: readonly CitedItem[], format: string): Response {
	const known = format as CitationFormat;
	return new Response(citationFile(items, known), {
		headers: { 'content-type': citationMediaTypes[known] }
	});
}
