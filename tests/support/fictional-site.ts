/** The settings under which the fictional atlas is built and served. */
export const fictionalSite = {
	GEODATA: 'tests/fixtures/atlas',
	BUILD_DIR: 'build-other',
	PORT: '4198'
} as const;
