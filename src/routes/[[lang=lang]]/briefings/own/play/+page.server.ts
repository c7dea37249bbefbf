import { builtVersion } from '#lib/server/release.ts';
import type { PageServerLoad } from './$types';

/** One page plays every briefing of one's own: which one, the address says behind its hash. */
export const load: PageServerLoad = () => ({ version: builtVersion() });
