/** MapLibre and the address of its worker, as the build serves them; see src/cli/maplibre-bundle.ts. */
declare module 'virtual:maplibre' {
	export const library: typeof import('maplibre-gl');
	export const workerUrl: string;
}
