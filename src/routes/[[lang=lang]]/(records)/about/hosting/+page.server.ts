import { siteHeaders } from '../../../../../cli/headers.ts';
import { hostingRecipes } from '../../../../../cli/hosting-recipes.ts';
import type { PageServerLoad } from './$types';

/** How the built site is served, by kinds of host. */
export const load: PageServerLoad = () => ({ headers: siteHeaders, recipes: hostingRecipes() });
