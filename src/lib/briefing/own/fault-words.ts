import type { BaseIssue } from 'valibot';
import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { localeOf } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { pathOf } from '../../validation/explain.ts';
import { briefingLimits } from './limits.ts';

/** Says to those who opened a briefing, in the language of the page, what is wrong with its shape and what to do. */
export function faultWords(issue: BaseIssue<unknown>, language: Language): string {
	const options = { locale: localeOf(language) };
	const path = pathOf(issue);
	const key = String(path.at(-1) ?? '');
	const isOfKey = issue.path?.at(-1)?.origin === 'key';
	if (issue.kind !== 'schema') {
		if (path[0] === 'logo') return logoWords(issue.type, language);
		return isOfKey ? m.own_fault_language({}, options) : requirementWords(issue.type, key, language);
	}
	if (issue.expected === 'never') return m.own_fault_unknown({ key }, options);
	if (isOfKey && issue.received === 'undefined') return m.own_fault_missing({ key }, options);
	if (issue.received === 'null') return m.own_fault_empty({}, options);
	const value = receivedWords(issue, language);
	if (issue.type === 'number') return m.own_fault_number({ value }, options);
	if (issue.type === 'array') return m.own_fault_list({ value }, options);
	if (issue.type !== 'string') return m.own_fault_record({ value }, options);
	return ['number', 'boolean'].includes(typeof issue.input)
		? m.own_fault_quotes({ value }, options)
		: m.own_fault_text({ value }, options);
}

/** What was found in place of what belongs there. */
function receivedWords({ input, received }: BaseIssue<unknown>, language: Language): string {
	const options = { locale: localeOf(language) };
	if (Array.isArray(input)) return m.own_a_list({}, options);
	return typeof input === 'object' && input !== null ? m.own_a_record({}, options) : received;
}

function logoWords(type: string, language: Language): string {
	const options = { locale: localeOf(language) };
	return type === 'max_length' ? m.own_fault_logo_large({}, options) : m.own_fault_logo({}, options);
}

/** What a value of the right kind has to be beyond that. */
function requirementWords(type: string, key: string, language: Language): string {
	const options = { locale: localeOf(language) };
	const most = (number: number) => ({ number: formatNumber(number, language) });
	switch (type) {
		case 'non_empty':
			return m.own_fault_empty({}, options);
		case 'check':
			return m.own_fault_no_text({}, options);
		case 'min_value':
		case 'max_value':
			return m.own_fault_time(most(briefingLimits.minutes), options);
		case 'max_length':
			return key === 'view'
				? m.own_fault_view({}, options)
				: m.own_fault_scenes(most(briefingLimits.scenes), options);
		default:
			return m.own_fault_id({}, options);
	}
}
