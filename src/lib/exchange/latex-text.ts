const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Words as LaTeX prints them: what it would take for a command is escaped, letters of any script stay. */
export function latexText(words: string): string {
	return words.replace(/[&%$#_{}\\~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
