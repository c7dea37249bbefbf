import { isInField } from './is-in-field.ts';

/** Whether a key is the page's own: nothing has taken it, no field, no dialog and no menu is to have it. */
export function isForPage({ defaultPrevented, target }: KeyboardEvent): boolean {
	return (
		!defaultPrevented && !isInField(target) && !document.querySelector('dialog[open], [popover]:popover-open')
	);
}
