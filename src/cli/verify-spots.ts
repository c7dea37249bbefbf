import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readArticleText } from '#lib/validation/article-text.ts';
import { formatIssue, inOrderOfFile, type Issue } from '#lib/validation/issue.ts';
import { readSpots } from '#lib/validation/read-spots.ts';
import { verifySpots } from '#lib/validation/source-spots.ts';
import type { ProgramEnd } from './program-end.ts';

/** What is to be compared with what. */
export interface VerifyOptions {
	/** The folder of the data. */
	readonly geodata: string;
	/** Compare the passages of this source alone. */
	readonly only?: string;
	/** Compare this file of passages alone, of the source named. */
	readonly passages?: string;
	readonly source?: string;
}

/** Why nothing could be compared. */
class NothingToCompare extends Error {}

/**
 * Compares the spots of the passages with the texts of the articles, and the texts with what `sources.json`
 * notes of them.
 * @param folder holds the text of each source as `<source>.txt`
 */
export function verifySources(folder: string, options: VerifyOptions): ProgramEnd {
	try {
		if (!existsSync(folder))
			throw new NothingToCompare(
				`There is no folder ${folder}; give the one that holds the articles' texts.`
			);
		return compare(folder, options);
	} catch (error) {
		if (error instanceof NothingToCompare) return { code: 1, errors: [error.message], lines: [] };
		throw error;
	}
}

function compare(folder: string, options: VerifyOptions): ProgramEnd {
	const issues: Issue[] = [];
	let spots = 0;
	for (const { source, file } of filesToVerify(options)) {
		const { entries, issues: unread } = readSpots(file, readFileSync(file, 'utf8'));
		issues.push(...unread);
		spots += entries.length;
		const textFile = join(folder, `${source}.txt`);
		const report = (line: number, rule: string, message: string): number =>
			issues.push({ file, line, path: '', rule, severity: 'error', message });
		if (!existsSync(textFile)) {
			report(
				1,
				'text-missing',
				`there is no ${textFile}, the text of ${source}; without it nothing can be compared`
			);
			continue;
		}
		const bytes = readFileSync(textFile);
		const text = bytes.toString('utf8');
		for (const fault of verifySpots(text, entries)) report(fault.line, fault.rule, fault.message);
		for (const message of differencesFromSources(options.geodata, source, text, bytes))
			report(1, 'text-differs', message);
	}
	return {
		code: issues.length === 0 ? 0 : 1,
		errors: inOrderOfFile(issues).map(formatIssue),
		lines: [
			issues.length === 0
				? `All ${spots} spots stand in the articles, and every word is named.`
				: `${issues.length} ${issues.length === 1 ? 'fault' : 'faults'} in ${spots} spots.`
		]
	};
}

function filesToVerify({
	geodata,
	only,
	passages: alone,
	source
}: VerifyOptions): readonly { source: string; file: string }[] {
	if (alone !== undefined) {
		if (!existsSync(alone)) throw new NothingToCompare(`There is no file ${alone}.`);
		return [{ source: source ?? basename(alone, '.yaml'), file: alone }];
	}
	const passages = join(geodata, 'passages');
	if (!existsSync(passages))
		throw new NothingToCompare(`There is no folder ${passages}; give the data's folder by --geodata.`);
	const sources = readdirSync(passages)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => basename(name, '.yaml'))
		.filter((name) => only === undefined || name === only)
		.sort();
	if (sources.length === 0)
		throw new NothingToCompare(`There is no ${join(passages, `${only ?? '<source>'}.yaml`)} to compare.`);
	return sources.map((name) => ({ source: name, file: join(passages, `${name}.yaml`) }));
}

/** What `sources.json` notes of a source's text and no longer holds; nothing when it notes nothing. */
function differencesFromSources(
	geodata: string,
	source: string,
	text: string,
	bytes: Buffer
): readonly string[] {
	const file = join(geodata, 'sources.json');
	if (!existsSync(file)) return [];
	const noted = notedText(JSON.parse(readFileSync(file, 'utf8')), source);
	if (!noted) return [];
	const paragraphs = readArticleText(text).paragraphs.length;
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return [
		noted.paragraphs === paragraphs
			? ''
			: `${source}.txt has ${paragraphs} paragraphs, sources.json notes ${String(noted.paragraphs)}`,
		noted.sha256 === sha256
			? ''
			: `${source}.txt has the SHA-256 ${sha256}, sources.json notes ${String(noted.sha256)}`
	].filter((message) => message !== '');
}

function notedText(sources: unknown, source: string): { paragraphs?: unknown; sha256?: unknown } | undefined {
	if (!Array.isArray(sources)) return undefined;
	const record = sources.find((each: { id?: unknown }) => each.id === source) as
		{ custom?: { text?: { paragraphs?: unknown; sha256?: unknown } } } | undefined;
	return record?.custom?.text;
}
