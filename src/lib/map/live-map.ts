import isAlike from 'fast-deep-equal';
import { frameWidth } from '#lib/cartography/frame.ts';
import { frameInsets, type Insets } from '#lib/cartography/frame-plate.ts';
import { layerChanges, type LayerChange } from '#lib/cartography/layer-changes.ts';
import { isRightToLeft } from '#lib/cartography/map-text.ts';
import { imageRatio, mapImages } from '#lib/cartography/map-images.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import { markFeatures } from '#lib/cartography/mark-features.ts';
import { markSource, placeSource } from '#lib/cartography/mark-layers.ts';
import { paletteOf } from '#lib/cartography/palette.ts';
import { changingLayers, mapStyle, mapStyleOn, type MapData } from '#lib/cartography/style.ts';
import { hitLayer } from '#lib/cartography/zone-layers.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { CalmMap } from './calm-map.ts';
import type { MapCamera, MapControlWords, MapCredit, MapFailure, MapMove, PressedPoint } from './camera.ts';
import { isNear, isSameCamera, padded, startOf, targetOf } from './camera-target.ts';
import { creditsHtml, foldCredits } from './credits.ts';
import { DrawnOutlines } from './drawn-outlines.ts';
import { localiseScale } from './localise-scale.ts';
import {
	AttributionControl,
	NavigationControl,
	requireWorkers,
	ScaleControl,
	type GeoJSONSource,
	type LayerSpecification,
	type MapMouseEvent
} from './maplibre.ts';
import { NameGuard } from './name-guard.ts';
import { pressedPoint } from './pressed-point.ts';

/** What a map is made with; none of it changes during its life. */
export interface LiveMapOptions {
	readonly container: HTMLElement;
	readonly data: MapData;
	readonly camera: MapCamera;
	readonly maxExtent: BoundingBox;
	/** One finger or a plain wheel scrolls the page, two fingers or Ctrl and the wheel move the map. */
	readonly isCooperative: boolean;
	readonly hasControls: boolean;
	/** Keys, double presses and one finger are left to the presentation round it. */
	readonly isPresented: boolean;
	readonly words: MapControlWords;
	readonly credits: readonly MapCredit[];
	readonly onready: () => void;
	readonly onfail: (failure: MapFailure) => void;
	readonly onmove: (move: MapMove) => void;
	/** Told again and again while the reader moves it. */
	readonly onmoving: (move: MapMove) => void;
	readonly onpress: (pressed: PressedPoint) => void;
}

/** The height that a caption of two lines takes from the foot of a map, in CSS pixels. */
const captionRoom = 44;
/** The part of a low map that it takes at most: what lies in the north is to stay in sight. */
const captionPart = 0.1;

/** A MapLibre map that draws views. It is told what to draw, reports what was pressed, and decides nothing. */
export class LiveMap {
	readonly #map: CalmMap;
	readonly #options: LiveMapOptions;
	#view: MapView;
	/** What was drawn before: its tiles may still ask for its pictures. */
	#former: MapView;
	/** What is on the map now, to find what differs from it. */
	#layers: LayerSpecification[];
	#marks: ReturnType<typeof markFeatures>;
	#isStyleSet = false;
	#awaiting: MapView | undefined;
	readonly #outlines: DrawnOutlines;
	readonly #guard: NameGuard;
	#camera: MapCamera;

	/** Throws when WebGL is refused. */
	constructor(view: MapView, options: LiveMapOptions) {
		requireWorkers();
		this.#view = this.#former = view;
		this.#options = options;
		this.#marks = markFeatures(view);
		const { container, data, camera, maxExtent, isCooperative, words } = options;
		this.#layers = changingLayers(view, data);
		this.#camera = camera;
		this.#map = new CalmMap({
			container,
			style: mapStyle(view, data),
			...startOf(camera, this.#covered()),
			maxBounds: padded(maxExtent),
			minZoom: 3,
			maxZoom: 14,
			maxPitch: 0,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			renderWorldCopies: false,
			fadeDuration: 0,
			cooperativeGestures: isCooperative,
			attributionControl: false,
			validateStyle: false,
			locale: {
				'Map.Title': words.label,
				'NavigationControl.ZoomIn': words.zoomIn,
				'NavigationControl.ZoomOut': words.zoomOut,
				'AttributionControl.ToggleAttribution': words.credits,
				'ScaleControl.Kilometers': words.kilometres,
				'ScaleControl.Meters': words.metres,
				'CooperativeGesturesHandler.WindowsHelpText': words.wheelHint,
				'CooperativeGesturesHandler.MacHelpText': words.macWheelHint,
				'CooperativeGesturesHandler.MobileHelpText': words.touchHint
			}
		});
		this.#outlines = new DrawnOutlines(this.#map);
		this.#guard = new NameGuard(this.#map, {
			covered: () => this.#coveredAlong(),
			hasControls: !options.isPresented
		});
		this.#map.touchZoomRotate.disableRotation();
		this.#map.keyboard.disableRotation();
		if (options.isPresented) this.#leaveToPresentation();
		this.#map.setMissingStyleImageResolver((id) => this.#paint(id));
		this.#addControls();
		this.#listen();
		// Another's style is fetched first: until it is here, and if it never comes, the atlas's own stands.
		if (data.ownStyle) this.#setStyle();
	}

	/** Draws another view: what differs is changed in place; another theme, language or ground sets the style anew. */
	show(view: MapView): void {
		const before = this.#view;
		this.#awaiting = this.#isStyleSet ? undefined : view;
		if (this.#awaiting || isAlike(view, before)) return;
		this.#former = before;
		this.#view = view;
		const layers = changingLayers(view, this.#options.data);
		const marks = markFeatures(view);
		const isSameGround =
			view.theme === before.theme &&
			view.scale === before.scale &&
			view.language === before.language &&
			view.hasBasemap === before.hasBasemap;
		if (isSameGround) {
			for (const change of layerChanges(this.#layers, layers)) this.#apply(change);
			for (const source of [markSource, placeSource] as const)
				if (!isAlike(marks[source], this.#marks[source]))
					this.#map.getSource<GeoJSONSource>(source)?.setData(marks[source]);
			this.#outlines.show(view);
		} else {
			this.#setStyle();
		}
		this.#layers = layers;
		this.#marks = marks;
		if (view.caption !== before.caption) this.#fitAgain();
		if (view.caption !== before.caption || view.frame?.label !== before.frame?.label)
			requestAnimationFrame(() => this.#guard.follow());
	}

	#setStyle(): void {
		this.#outlines.forget();
		this.#isStyleSet = false;
		const { data } = this.#options;
		if (!data.ownStyle) this.#map.setStyle(mapStyle(this.#view, data), { diff: false });
		else
			this.#map.setStyle(data.ownStyle, {
				diff: false,
				transformStyle: (_before, ground) => mapStyleOn(ground, this.#view, data)
			});
	}

	/** Looks somewhere else: it flies there, or jumps when motion is to be reduced. */
	look(camera: MapCamera): void {
		if (!this.#options.isPresented && isSameCamera(camera, this.#camera)) return;
		this.#camera = camera;
		const target = targetOf(this.#map, camera, this.#covered());
		if (!target || isNear(this.#map, target)) return;
		const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (isStill || (camera.kind === 'point' && camera.isSudden)) this.#map.jumpTo(target);
		else this.#map.flyTo({ ...target, duration: 900 });
	}

	/** Removes the map, its worker's share and its WebGL context. */
	destroy(): void {
		this.#guard.destroy();
		this.#map.remove();
	}

	#apply(change: LayerChange): void {
		const options = { validate: false };
		const { layer, value } = change;
		if (change.part === 'filter') this.#map.setFilter(layer, value as never, options);
		else if (change.part === 'paint')
			this.#map.setPaintProperty(layer, change.property as never, value as never, options);
		else this.#map.setLayoutProperty(layer, change.property as never, value as never, options);
	}

	#paint(id: string): void {
		const images = [this.#view, this.#former].flatMap((view) => mapImages(view, paletteOf(view)));
		const image = images.find((known) => known.id === id);
		if (image && !this.#map.hasImage(id)) this.#map.addImage(id, image.paint(), { pixelRatio: imageRatio });
	}

	#leaveToPresentation(): void {
		const { keyboard, doubleClickZoom, dragPan } = this.#map;
		keyboard.disable();
		doubleClickZoom.disable();
		const leaveOneFinger = ({ pointerType }: PointerEvent): void =>
			pointerType === 'touch' ? dragPan.disable() : dragPan.enable();
		this.#map.getContainer().addEventListener('pointerdown', leaveOneFinger, true);
	}

	#addControls(): void {
		const { hasControls, credits, words } = this.#options;
		const [start, end] = isRightToLeft(this.#view.language)
			? (['right', 'left'] as const)
			: (['left', 'right'] as const);
		const attribution = new AttributionControl({ compact: true, customAttribution: creditsHtml(credits) });
		this.#map.addControl(attribution, `bottom-${end}`);
		foldCredits(this.#map);
		if (!hasControls) return;
		this.#map.addControl(new NavigationControl({ showCompass: false }), `top-${end}`);
		this.#map.addControl(new ScaleControl({ maxWidth: 90 }), `bottom-${start}`);
		for (const event of ['move', 'projectiontransition'] as const)
			this.#map.on(event, () => localiseScale(this.#map, words));
		localiseScale(this.#map, words);
	}

	#listen(): void {
		const { onready, onfail, onmove } = this.#options;
		this.#map.once('idle', onready);
		this.#map.once('idle', () => onmove(this.#moved(false)));
		this.#map.on('style.load', () => {
			this.#isStyleSet = true;
			this.#outlines.show(this.#view);
			if (this.#awaiting) this.show(this.#awaiting);
		});
		this.#map.on('webglcontextrestored', () => this.#setStyle());
		this.#map.on('error', ({ error }) => onfail({ reason: 'data', message: error.message }));
		// What a single turn of the wheel does comes without its event.
		let isByReader = false;
		this.#map.on('movestart', () => (isByReader = false));
		this.#map.on('move', ({ originalEvent }) => {
			isByReader ||= Boolean(originalEvent) || this.#map.scrollZoom.isZooming();
			if (isByReader) this.#options.onmoving(this.#moved(true));
		});
		this.#map.on('moveend', ({ originalEvent }) => onmove(this.#moved(isByReader || Boolean(originalEvent))));
		this.#map.on('resize', () => this.#fitAgain());
		this.#map.on('click', (event) =>
			this.#options.onpress(pressedPoint(this.#map, event, this.#view, this.#outlinesAt(event)))
		);
		this.#map.on('mousemove', (event) => this.#hover(this.#outlinesAt(event)[0]));
		this.#map.on('mouseout', () => this.#hover(undefined));
	}

	/** What the frame of a presented view, and the caption of a compared one, cover of the map's sides. */
	#covered(): Insets {
		const { isPresented, container } = this.#options;
		const view = this.#awaiting ?? this.#view;
		const insets = frameInsets(
			isPresented ? view.frame : undefined,
			container.clientWidth,
			paletteOf(view).measures.scale
		);
		if (isPresented || !view.caption) return insets;
		return { ...insets, bottom: Math.min(captionRoom, container.clientHeight * captionPart) };
	}

	/** What lies along the sides all the way: the plate and the caption of a map that can be moved do not. */
	#coveredAlong(): Insets {
		if (this.#options.isPresented) return this.#covered();
		const band = this.#view.frame ? frameWidth * paletteOf(this.#view).measures.scale : 0;
		return { top: band, right: band, bottom: band, left: band };
	}

	#moved(isByReader: boolean): MapMove {
		const { lng, lat } = this.#map.getCenter();
		const [[west, south], [east, north]] = this.#map.getBounds().toArray();
		const extent: BoundingBox = [west, south, east, north];
		return { longitude: lng, latitude: lat, zoom: this.#map.getZoom(), extent, isByReader };
	}

	/** An extent that was to be seen whole stays so when the map gets another size. */
	#fitAgain(): void {
		const target = this.#camera.kind === 'extent' && targetOf(this.#map, this.#camera, this.#covered());
		if (target && !isNear(this.#map, target)) this.#map.jumpTo(target);
	}

	/** The outlines under a point, each once though it is drawn tile by tile, the smallest first. */
	#outlinesAt({ point }: MapMouseEvent): readonly string[] {
		if (!this.#map.getLayer(hitLayer)) return [];
		const found = this.#map.queryRenderedFeatures(point, { layers: [hitLayer] }).map(({ id }) => String(id));
		const under = new Set(found);
		return this.#view.outlines
			.map(({ outline }) => outline as string)
			.filter((id) => under.has(id))
			.reverse();
	}

	#hover(outline: string | undefined): void {
		this.#outlines.hover(outline);
		this.#map.getCanvas().style.cursor = outline === undefined ? '' : 'pointer';
	}
}
