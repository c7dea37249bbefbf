import type { MapControlWords } from './camera.ts';
import type { MapLibre } from './maplibre.ts';

/** MapLibre writes the digits of English into the scale, whenever it draws it: this writes those of the page. */
export function localiseScale(map: MapLibre, { number }: MapControlWords): void {
	const scale = map.getContainer().querySelector<HTMLElement>('.maplibregl-ctrl-scale');
	const [, length, unit] = /^([\d.]+)\s+(.*)$/u.exec(scale?.textContent ?? '') ?? [];
	if (!scale || !length) return;
	scale.dir = 'auto';
	scale.textContent = `${number(Number(length))}\u00a0${unit}`;
}
