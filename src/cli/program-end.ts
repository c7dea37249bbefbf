/** How a program ends: what it says, and the code that it exits with. */
export interface ProgramEnd {
	readonly code: 0 | 1;
	/** What went wrong, a line each. */
	readonly errors: readonly string[];
	/** What is said of the whole, a line each. */
	readonly lines: readonly string[];
}

/** Ends the running program: says what it has to say, and sets the exit code. */
export function endProgram({ code, errors, lines }: ProgramEnd): void {
	for (const line of errors) console.error(line);
	for (const line of lines) console.log(line);
	process.exitCode = code;
}
