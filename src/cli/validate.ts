import { geodataFolder } from './build-version.js';
import { endProgram } from './program-end.ts';
import { validateFolder } from './validate-folder.ts';

endProgram(validateFolder(process.argv[2] ?? geodataFolder()));
