import { formatPath, type Path } from './geodata-file.ts';
import type { Issue, Severity } from './issue.ts';
import type { Located } from './located.ts';
import type { ReadRecords } from './records.ts';

/** Reports that a record breaks the rule; `within` leads from the record to the fault. */
export type Report = (at: Located<unknown>, within: Path, message: string, severity?: Severity) => void;

/** Something that must be true of records beyond their shape. */
export interface Rule {
	readonly name: string;
	readonly check: (records: ReadRecords, report: Report) => void;
}

/** Holds records against rules. */
export function checkRules(rules: readonly Rule[], records: ReadRecords): readonly Issue[] {
	return rules.flatMap(({ name, check }) => {
		const issues: Issue[] = [];
		check(records, ({ file, path }, within, message, severity = 'error') => {
			const whole = [...path, ...within];
			issues.push({
				file: file.path,
				line: file.lineOf(whole),
				path: formatPath(whole),
				rule: name,
				severity,
				message
			});
		});
		return issues;
	});
}
