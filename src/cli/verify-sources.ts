import { parseArgs } from 'node:util';
import { geodataFolder } from './build-version.js';
import { endProgram } from './program-end.ts';
import { verifySources } from './verify-spots.ts';

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
const { geodata = geodataFolder(), ...others } = values;
const [folder] = positionals;
endProgram(
	folder === undefined
		? { code: 1, errors: [usage], lines: [] }
		: verifySources(folder, { geodata, ...others })
);
