import {
	Composer,
	type CST,
	isAlias,
	isMap,
	isScalar,
	Lexer,
	LineCounter,
	Parser,
	visit,
	type Document
} from 'yaml';
import { explainYaml, ParsedFile } from '../../validation/geodata-file.ts';
import type { Issue } from '../../validation/issue.ts';
import { briefingLimits } from './limits.ts';

/**
 * Parses text that somebody else may have written, as YAML (of which JSON is a part). It is read bit by bit
 * and left as soon as it is too large or too deep, so that no text keeps the browser busy; aliases, which can
 * make a small text unfold into a huge one, are refused.
 * @returns the parsed file, or what is wrong with it; it never throws
 */
export function parseBriefingText(
	name: string,
	text: string
): { readonly parsed?: ParsedFile; readonly issues: readonly Issue[] } {
	const lines = new LineCounter();
	lines.addNewLine(0);
	const fault = (offset: number, message: string): Issue => ({
		file: name,
		line: lines.linePos(offset).line,
		path: '',
		rule: 'syntax',
		severity: 'error',
		message
	});
	const { characters } = briefingLimits;
	if (text.length > characters)
		return {
			issues: [
				fault(
					0,
					`this file has ${text.length} characters; a briefing has ${characters} at most: make its logo smaller, or take scenes out`
				)
			]
		};
	const { tokens, stopped } = tokensOf(text, lines);
	if (!tokens) return { issues: [fault(stopped.offset, stopped.message)] };
	const [document, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
	if (!document || document.contents === null)
		return { issues: [fault(0, 'this file is empty; a briefing begins with "id:"')] };
	if (second)
		return { issues: [fault(second.range[0], 'a second document begins here; a file holds one briefing')] };
	const issues = document.errors
		.slice(0, briefingLimits.faults)
		.map((error) => fault(error.pos[0], explainYaml(error)));
	if (issues.length === 0) issues.push(...refusedNodes(document as Document, fault));
	if (issues.length > 0) return { issues };
	const whole = { document: document as Document, lines };
	return { parsed: new ParsedFile(name, text, document.toJS(), whole), issues: [] };
}

interface Stop {
	readonly offset: number;
	readonly message: string;
}

/** The tokens of a text, or where and why reading stopped. */
function tokensOf(
	text: string,
	lines: LineCounter
): { tokens: CST.Token[]; stopped?: never } | { tokens?: never; stopped: Stop } {
	const parser = new Parser(lines.addNewLine);
	const tokens: CST.Token[] = [];
	let parts = 0;
	for (const part of new Lexer().lex(text)) {
		for (const token of parser.next(part)) tokens.push(token);
		parts += 1;
		if (parts > briefingLimits.parts)
			return { stopped: { offset: parser.offset, message: 'this file holds far more than a briefing does' } };
		if (parser.stack.length > briefingLimits.depth * 2)
			return {
				stopped: { offset: parser.offset, message: 'lists or records lie too deep inside each other here' }
			};
	}
	for (const token of parser.end()) tokens.push(token);
	return { tokens };
}

/** What YAML allows and a briefing does not: aliases, the same key twice, keys that are no words. */
function refusedNodes(document: Document, fault: (offset: number, message: string) => Issue): Issue[] {
	const issues: Issue[] = [];
	visit(document, (_key, node) => {
		if (issues.length >= briefingLimits.faults) return visit.BREAK;
		if (isAlias(node)) {
			issues.push(fault(node.range?.[0] ?? 0, `"*${node.source}" repeats another part; write that part out`));
		} else if (isMap(node)) {
			const known = new Set<unknown>();
			for (const { key } of node.items) {
				const word = isScalar(key) ? key.value : undefined;
				const at = isScalar(key) ? (key.range?.[0] ?? 0) : (node.range?.[0] ?? 0);
				if (typeof word !== 'string') issues.push(fault(at, 'a key is a word; put it in quotes'));
				else if (known.has(word)) issues.push(fault(at, `"${word}" stands here twice; take one out`));
				known.add(word);
			}
		}
		return undefined;
	});
	return issues;
}
