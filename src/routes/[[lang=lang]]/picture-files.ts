import { base } from '$app/paths';
import type { Language } from '#lib/domain/text.ts';
import type { Geography } from '#lib/static-map/map-svg.ts';
import type { Size } from '#lib/static-map/project-shapes.ts';
import { geographyBelow } from '../geography-below.ts';

/** The shapes of outlines and base map, as the drawn map wants them. Throws when they do not load. */
export const loadGeography = (): Promise<Geography> => geographyBelow(base);

const fontFiles: readonly (readonly [family: string, file: string, weight: number, range: string])[] = [
	['IBM Plex Sans', 'ibm-plex-sans-latin-400-normal', 400, 'U+0-FF,U+2000-206F,U+2190-2193'],
	['IBM Plex Sans', 'ibm-plex-sans-latin-600-normal', 600, 'U+0-FF,U+2000-206F,U+2190-2193'],
	['IBM Plex Sans', 'ibm-plex-sans-latin-ext-400-normal', 400, 'U+100-2FF,U+1E00-1EFF'],
	['IBM Plex Sans Arabic', 'ibm-plex-sans-arabic-arabic-400-normal', 400, 'U+600-6FF,U+FB50-FEFF'],
	['IBM Plex Sans Arabic', 'ibm-plex-sans-arabic-arabic-600-normal', 600, 'U+600-6FF,U+FB50-FEFF']
];

/** The fonts of a picture as a style sheet that holds the letters themselves, so that it looks alike anywhere. */
export async function loadFontRules(language: Language): Promise<string> {
	const needed = fontFiles.filter(([family]) => language === 'ar' || family !== 'IBM Plex Sans Arabic');
	const rules = needed.map(async ([family, file, weight, range]) => {
		const response = await fetch(`${base}/fonts/${file}.woff2`);
		const address = await dataAddress(await response.blob());
		return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;unicode-range:${range};src:url(${address}) format('woff2')}`;
	});
	return (await Promise.all(rules)).join('');
}

/**
 * The pixels of a picture as PNG. The letters that it carries with it are read only when they are first needed, and
 * the browser tells nobody when: so it is drawn small before it is drawn. Drawn by the processor, as what is read
 * back is got from there soonest; and by no frame of the page, as a page in the background has none.
 */
export async function pngOf(svg: string, { width, height }: Size): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	const drawAt = async (size: Size): Promise<void> => {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		context.drawImage(image, 0, 0, size.width, size.height);
	};
	try {
		await drawAt({ width: 1, height: 1 });
		await new Promise((resolve) => setTimeout(resolve, 20));
		await drawAt({ width, height });
		return await canvas.convertToBlob({ type: 'image/png' });
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Hands a file to the reader. */
export function saveFile(content: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function dataAddress(content: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error('a font could not be read'));
		reader.readAsDataURL(content);
	});
}
