import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticleText } from '#lib/validation/article-text.ts';
import { formatIssue, inOrderOfFile, type Issue } from '#lib/validation/issue.ts';
import { readSpots } from '#lib/validation/read-spots.ts';
import { verifySpots } from '#lib/validation/source-spots.ts';

const usage = `Compares the spots of the passages with the texts of the articles.

npm run verify-sources -- <folder with the texts> [options]
  --geodata FOLDER   where the data lies (else GEODATA, else geodata)
  --only SOURCE      compare the passages of this source alone
  --passages FILE    compare this file alone, of the source given by
  --source ID

The text of a source is <folder>/<source>.txt.`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		geodata: { type: 'string' },
		only: { type: 'string' },
		passages: { type: 'string' },
		source: { type: 'string' }
	}
});
const [folder] = positionals;
if (folder === undefined) stop(usage);
if (!existsSync(folder)) stop(`There is no folder ${folder}; give the one that holds the articles' texts.`);
const geodata = values.geodata ?? process.env.GEODATA ?? 'geodata';

const issues: Issue[] = [];
let spots = 0;
for (const { source, file } of filesToVerify()) {
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
	for (const message of differencesFromSources(source, text, bytes)) report(1, 'text-differs', message);
}
for (const issue of inOrderOfFile(issues)) console.error(formatIssue(issue));
console.log(
	issues.length === 0
		? `All ${spots} spots stand in the articles, and every word is named.`
		: `${issues.length} ${issues.length === 1 ? 'fault' : 'faults'} in ${spots} spots.`
);
process.exitCode = issues.length === 0 ? 0 : 1;

function filesToVerify(): readonly { source: string; file: string }[] {
	if (values.passages !== undefined) {
		if (!existsSync(values.passages)) stop(`There is no file ${values.passages}.`);
		return [{ source: values.source ?? basename(values.passages, '.yaml'), file: values.passages }];
	}
	const passages = join(geodata, 'passages');
	if (!existsSync(passages)) stop(`There is no folder ${passages}; give the data's folder by --geodata.`);
	const sources = readdirSync(passages)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => basename(name, '.yaml'))
		.filter((source) => values.only === undefined || source === values.only)
		.sort();
	if (sources.length === 0)
		stop(`There is no ${join(passages, `${values.only ?? '<source>'}.yaml`)} to compare.`);
	return sources.map((source) => ({ source, file: join(passages, `${source}.yaml`) }));
}

/** What `sources.json` notes of a source's text and no longer holds; nothing when it notes nothing. */
function differencesFromSources(source: string, text: string, bytes: Buffer): readonly string[] {
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

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
