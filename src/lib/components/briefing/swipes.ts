import { swipeOf, type ScreenPoint } from '#lib/briefing/swipe.ts';

/** Watches an element for swipes of one finger. What is returned is to be attached to it. */
export function swipes(isRightToLeft: boolean, onswipe: (way: 'next' | 'previous') => void) {
	return (element: HTMLElement): (() => void) => {
		let from: ScreenPoint | undefined;
		const stop = new AbortController();
		const listen = { capture: true, signal: stop.signal };
		const begin = ({ pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent): void => {
			from = pointerType === 'touch' && isPrimary ? { x, y } : undefined;
		};
		const end = ({ isPrimary, clientX: x, clientY: y }: PointerEvent): void => {
			const way = from && isPrimary && swipeOf(from, { x, y }, isRightToLeft);
			from = undefined;
			if (way) onswipe(way);
		};
		element.addEventListener('pointerdown', begin, listen);
		element.addEventListener('pointerup', end, listen);
		element.addEventListener('pointercancel', () => (from = undefined), listen);
		return () => stop.abort();
	};
}
