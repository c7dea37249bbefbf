import { spawnSync } from 'node:child_process';
import { fictionalSite } from './fictional-site.ts';

/** Builds the small fictional atlas beside the real one, for the test that serves it. */
const { status } = spawnSync('npm', ['run', 'build:site'], {
	env: { ...process.env, ...fictionalSite },
	stdio: 'inherit'
});
process.exit(status ?? 1);
