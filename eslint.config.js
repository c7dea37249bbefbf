import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Which folders of src/lib each folder may import; see CONTRIBUTING.md. */
const mayImport = {
	domain: [],
	validation: ['domain'],
	cartography: ['domain'],
	analysis: ['domain'],
	address: ['domain'],
	search: ['domain'],
	i18n: ['domain'],
	wording: ['domain', 'i18n'],
	'static-map': ['domain', 'cartography'],
	exchange: ['domain', 'i18n', 'wording'],
	state: [
		'domain',
		'analysis',
		'address',
		'search',
		'i18n',
		'wording',
		'exchange',
		'cartography',
		'briefing'
	],
	map: ['domain', 'cartography'],
	embed: pureFolders(),
	briefing: pureFolders(),
	components: [...pureFolders(), 'state', 'embed', 'briefing'],
	server: [...pureFolders(), 'embed', 'briefing']
};

const pure = [
	'domain',
	'validation',
	'cartography',
	'analysis',
	'address',
	'search',
	'i18n',
	'wording',
	'static-map',
	'exchange'
];

function pureFolders() {
	return [
		'domain',
		'validation',
		'cartography',
		'analysis',
		'address',
		'search',
		'i18n',
		'wording',
		'static-map',
		'exchange'
	];
}

/** Restricts a folder's imports to those that the architecture allows. */
function folderRule(folder, allowed) {
	const forbidden = Object.keys(mayImport).filter((other) => other !== folder && !allowed.includes(other));
	const patterns = [
		{
			regex: `^(#lib|\\$lib|\\.\\.)/(${forbidden.join('|')})/`,
			message: `src/lib/${folder} may import only: ${allowed.join(', ') || 'no folder of ours'} (see CONTRIBUTING.md).`
		},
		{
			group: ['**/index.ts', '**/index.js'],
			message: 'Import the file that defines it; there are no barrel files.'
		}
	];
	if (folder !== 'map')
		patterns.push({
			group: ['maplibre-gl', 'maplibre-gl/*'],
			message: 'MapLibre lives in src/lib/map only.'
		});
	if (pure.includes(folder) || folder === 'state')
		patterns.push({ group: ['$app/*', '@sveltejs/*'], message: 'This folder knows no SvelteKit.' });
	if (pure.includes(folder))
		patterns.push({
			group: ['svelte', 'svelte/*', 'node:*', 'fs', 'path'],
			message: 'A pure folder knows no Svelte, no DOM, no Node.'
		});
	if (folder === 'components')
		patterns.push({ group: ['$app/*'], message: 'Components meet $app only through a route.' });
	return {
		files: [`src/lib/${folder}/**/*.ts`, `src/lib/${folder}/**/*.svelte`],
		ignores: pure.includes(folder) ? ['**/*.test.ts'] : [],
		rules: { 'no-restricted-imports': ['error', { patterns }] }
	};
}

export default ts.config(
	{
		ignores: [
			'build/',
			'build-*/',
			'.svelte-kit/',
			'node_modules/',
			'src/lib/i18n/paraglide/',
			'static/',
			'test-results/',
			'.cache/'
		]
	},
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-non-null-assertion': 'off',
			eqeqeq: 'error',
			'no-console': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{ files: ['src/**/*.ts', 'src/**/*.svelte'], rules: { 'max-lines': ['error', { max: 300 }] } },
	{ files: ['**/*.test.ts', 'tests/**/*.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
	{ files: ['src/cli/**'], rules: { 'no-console': 'off' } },
	...Object.entries(mayImport).map(([folder, allowed]) => folderRule(folder, allowed)),
	{
		files: ['src/routes/**/*.ts', 'src/routes/**/*.svelte'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['maplibre-gl', 'maplibre-gl/*'], message: 'MapLibre lives in src/lib/map only.' }
					]
				}
			]
		}
	},
	{
		files: ['src/cli/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '(#lib|lib)/(state|components|map)/',
							message: 'Programs use the pure folders only.'
						}
					]
				}
			]
		}
	}
);
