import type { Recipe } from '../../src/cli/basemap/recipe.ts';

const made = {
	name: 'made-up',
	version: '1.0.0',
	file: 'a.json',
	title: { en: 'Made up' },
	licence: 'CC0-1.0'
};
const pinned = { ...made, url: 'https://example.org/' };
const names = (en: string) => ({ en });

/** A recipe for a made-up map: two countries side by side, one with two regions, and an area of neither. */
export const recipe: Recipe = {
	extent: [0, 0, 10, 10],
	focus: [0, 0, 5, 5],
	digits: 4,
	rules: [],
	packages: { states: pinned, countries: pinned, waters: pinned, places: pinned },
	areas: {
		group: 'land',
		focusCountry: 'orr',
		simplify: { focus: 0, elsewhere: 0.0001, smallest: 0 },
		countries: [
			{ id: 'orr', match: ['ORR'], label: [1, 1], names: names('Orr') },
			{ id: 'ull', match: ['ULL'], names: names('Ull') }
		],
		islands: [],
		regions: [
			{ id: 'brell', match: ['O-1'], names: names('Brell'), pcode: 'OR01' },
			{ id: 'anvel', match: ['O-2'], names: names('Anvel') }
		],
		special: [
			{
				id: 'marches',
				cutFrom: 'U-1',
				names: names('The Marches'),
				note: names('Given to no country.'),
				drawn: 'By hand',
				within: [
					[3, 3],
					[5, 3],
					[5, 6],
					[3, 6]
				]
			}
		],
		ownWork: { title: names('By hand'), licence: 'CC0-1.0' },
		labels: [{ of: 'sea', at: [9, 9], names: names('Sound of Orr') }]
	},
	waters: {
		parts: { rivers: 0, lakes: 1 },
		lakes: {
			leastKm2: { focus: 1, elsewhere: 5000 },
			simplify: 0.0001,
			names: [{ at: [1.05, 1.05], names: names('Mill Pond') }]
		},
		rivers: {
			withinKm: 12,
			simplify: 0.0001,
			courses: [
				{
					id: 'run',
					names: names('The Run'),
					course: [
						[1, 1],
						[2, 1],
						[4, 1]
					]
				}
			]
		}
	},
	towns: {
		country: 'OR',
		also: [3],
		leaveOut: [4],
		names: 'towns.yaml',
		ranks: [{ rank: 1, codes: ['PPLC'] }, { rank: 2, leastPeople: 1000 }, { rank: 3 }]
	},
	roads: {
		title: names('Drawn'),
		licence: 'CC0-1.0',
		lines: [{ id: 'road', names: names('Island Road'), through: [1, [5, 5], 3] }]
	}
};
