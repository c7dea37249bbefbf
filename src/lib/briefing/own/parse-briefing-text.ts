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
	type Document,
	type ErrorCode
} from 'yaml';
import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { localeOf } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { ParsedFile } from '../../validation/geodata-file.ts';
import type { Issue } from '../../validation/issue.ts';
import { briefingLimits } from './limits.ts';

/**
 * Parses text that somebody else may have written, as YAML (of which JSON is a part). It is read bit by bit
 * and left as soon as it is too large or too deep, so that no text keeps the browser busy; aliases, which can
 * make a small text unfold into a huge one, are refused.
 * @param language of the messages
 * @returns the parsed file, or what is wrong with it; it never throws
 */
export function parseBriefingText(
	name: string,
	text: string,
	language: Language
): { readonly parsed?: ParsedFile; readonly issues: readonly Issue[] } {
	const options = { locale: localeOf(language) };
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
	if (text.length > characters) {
		const number = formatNumber(text.length, language);
		const limit = formatNumber(characters, language);
		return { issues: [fault(0, m.own_fault_file_long({ number, limit }, options))] };
	}
	const { tokens, stopped } = tokensOf(text, lines, language);
	if (!tokens) return { issues: [fault(stopped.offset, stopped.message)] };
	const [document, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
	if (!document || document.contents === null)
		return { issues: [fault(0, m.own_fault_file_empty({}, options))] };
	if (second) return { issues: [fault(second.range[0], m.own_fault_file_second({}, options))] };
	const issues = document.errors
		.slice(0, briefingLimits.faults)
		.map((error) => fault(error.pos[0], syntaxWords(error.code, language)));
	if (issues.length === 0) issues.push(...refusedNodes(document as Document, fault, language));
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
	lines: LineCounter,
	language: Language
): { tokens: CST.Token[]; stopped?: never } | { tokens?: never; stopped: Stop } {
	const options = { locale: localeOf(language) };
	const parser = new Parser(lines.addNewLine);
	const tokens: CST.Token[] = [];
	let parts = 0;
	for (const part of new Lexer().lex(text)) {
		for (const token of parser.next(part)) tokens.push(token);
		parts += 1;
		if (parts > briefingLimits.parts)
			return { stopped: { offset: parser.offset, message: m.own_fault_file_much({}, options) } };
		if (parser.stack.length > briefingLimits.depth * 2)
			return { stopped: { offset: parser.offset, message: m.own_fault_deep({}, options) } };
	}
	for (const token of parser.end()) tokens.push(token);
	return { tokens };
}

/** What YAML allows and a briefing does not: aliases, the same key twice, keys that are no words. */
function refusedNodes(
	document: Document,
	fault: (offset: number, message: string) => Issue,
	language: Language
): Issue[] {
	const options = { locale: localeOf(language) };
	const issues: Issue[] = [];
	visit(document, (_key, node) => {
		if (issues.length >= briefingLimits.faults) return visit.BREAK;
		if (isAlias(node)) {
			issues.push(fault(node.range?.[0] ?? 0, m.own_fault_alias({ name: node.source }, options)));
		} else if (isMap(node)) {
			const known = new Set<unknown>();
			for (const { key } of node.items) {
				const word = isScalar(key) ? key.value : undefined;
				const at = isScalar(key) ? (key.range?.[0] ?? 0) : (node.range?.[0] ?? 0);
				if (typeof word !== 'string') issues.push(fault(at, m.own_fault_key_no_word({}, options)));
				else if (known.has(word)) issues.push(fault(at, m.own_fault_key_twice({ key: word }, options)));
				known.add(word);
			}
		}
		return undefined;
	});
	return issues;
}

/** Why a text is no YAML, in words that name no part of its grammar. */
function syntaxWords(code: ErrorCode, language: Language): string {
	const options = { locale: localeOf(language) };
	if (code === 'TAB_AS_INDENT') return m.own_fault_yaml_tab({}, options);
	return code === 'MISSING_CHAR' ? m.own_fault_yaml_end({}, options) : m.own_fault_yaml({}, options);
}
