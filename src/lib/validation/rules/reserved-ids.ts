import type { Rule } from '../rule.ts';

/** Pages that stand in the folder of briefings beside them, and in that of each briefing beside its scenes. */
const besideBriefings = ['own'];
const besideScenes = ['presenter', 'handout', 'files'];

/** No briefing and no scene has the address of another page. */
export const reservedIds: Rule = {
	name: 'reserved-ids',
	check({ briefings }, report) {
		for (const at of briefings) {
			const { id, scenes } = at.record;
			if (besideBriefings.includes(id))
				report(at, ['id'], `"${id}" is the address of another page; choose another id`);
			scenes.forEach((scene, index) => {
				if (besideScenes.includes(scene.id))
					report(
						at,
						['scenes', index, 'id'],
						`"${scene.id}" is the address of another page; choose another id`
					);
			});
		}
	}
};
