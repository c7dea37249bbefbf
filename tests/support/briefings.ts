import fc from 'fast-check';
import type { Briefing, Scene } from '#lib/domain/briefing.ts';
import type { LocalText } from '#lib/domain/text.ts';

/** Words of any script and with any sign, as their reader keeps them: without white space at their ends. */
const words = fc
	.string({ unit: 'binary', minLength: 1, maxLength: 40 })
	.map((text) => text.trim())
	.filter((text) => text !== '');
const localText: fc.Arbitrary<LocalText> = fc.dictionary(
	fc.constantFrom('en', 'fr', 'ar', 'zh-Hant'),
	words,
	{
		minKeys: 1,
		noNullPrototype: true
	}
);
const laterText = fc.oneof(localText, fc.constant({}));
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const maybe = <Name extends string, T>(name: Name, some: fc.Arbitrary<T>) =>
	fc.option(some, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }));

const scenes = fc.uniqueArray(
	fc.record(
		{
			id,
			title: localText,
			text: laterText,
			notes: laterText,
			minutes: fc.integer({ min: 0, max: 240 }).map((quarters) => quarters / 4),
			view: fc.webQueryParameters(),
			passages: fc.array(id, { maxLength: 3 })
		},
		{ noNullPrototype: true }
	) as unknown as fc.Arbitrary<Scene>,
	{ selector: (scene) => scene.id, maxLength: 6 }
);

/** Briefings such as readers make, finished or not. */
export const briefings: fc.Arbitrary<Briefing> = fc
	.tuple(
		fc.record(
			{ id, title: localText, summary: laterText, madeWith: words, scenes },
			{ noNullPrototype: true }
		),
		maybe('mark', localText),
		maybe('disclaimer', localText),
		maybe('logo', fc.constant('data:image/png;base64,iVBORw0KGgo='))
	)
	.map((parts) => Object.assign({}, ...parts) as Briefing);
