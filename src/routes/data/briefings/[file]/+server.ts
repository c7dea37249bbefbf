import { error } from '@sveltejs/kit';
import { writeBriefing } from '#lib/briefing/own/write-briefing.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	builtAtlas().atlas.records.briefings.map(({ id }) => ({ file: `${id}.yaml` }));

/** A ready-made briefing in all its languages, as the file that a briefing of one's own can begin with. */
export const GET: RequestHandler = ({ params }) => {
	const briefing = builtAtlas().atlas.records.briefings.find(({ id }) => params.file === `${id}.yaml`);
	if (!briefing) error(404, `there is no data/briefings/${params.file}`);
	return new Response(writeBriefing(briefing), { headers: { 'content-type': 'application/yaml' } });
};
