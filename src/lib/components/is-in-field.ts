/** Whether keys that are pressed there write, or choose from a list, so that they are no commands of the page. */
export function isInField(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
	return (
		target instanceof HTMLElement && (target.isContentEditable || /^(select|textarea)$/i.test(target.tagName))
	);
}
