import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { FoundGroup } from '#lib/search/atlas-search.ts';
import type { Found } from '#lib/search/search-entries.ts';
import SearchBox from './SearchBox.svelte';

const groups: readonly FoundGroup[] = [
	{ kind: 'zone', found: [{ kind: 'zone', id: 'harbour', label: 'The harbour' }] },
	{
		kind: 'place',
		found: Array.from({ length: 9 }, (_, index) => ({
			kind: 'place',
			id: `harbour-${index}`,
			label: index === 0 ? 'Harbour Town' : `Harbour ${index}`
		}))
	}
];

async function shown(more: { pageOf?: (found: Found) => string | undefined } = {}) {
	const onfollow = vi.fn();
	const screen = await render(SearchBox, {
		language: 'en',
		find: (query: string) =>
			query.startsWith('har')
				? { groups }
				: query.startsWith('hra')
					? { groups, note: 'Only nearly so:' }
					: { groups: [] },
		onfollow,
		...more
	});
	return { screen, onfollow, box: screen.getByRole('combobox', { name: 'Search' }) };
}

describe('the search box', () => {
	it('groups what it finds, and says how many there are in all', async () => {
		const { screen, box } = await shown();
		await box.fill('harbour');
		await expect.element(screen.getByRole('group', { name: 'Places 9' })).toBeVisible();
		await expect.element(screen.getByRole('option', { name: 'The harbour' })).toBeVisible();
	});
	it('goes through the results by the arrow keys and follows one by Enter', async () => {
		const { box, onfollow } = await shown();
		await box.fill('harbour');
		const field = box.element();
		for (const key of ['ArrowDown', 'ArrowDown', 'Enter'])
			field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		expect(onfollow).toHaveBeenCalledWith(groups[1]!.found[0]);
	});
	it('shows the first of a kind, and all of them by key or press', async () => {
		const { screen, box, onfollow } = await shown();
		await box.fill('harbour');
		await expect.element(screen.getByRole('option', { name: 'Show all 9' })).toBeVisible();
		expect(screen.getByRole('option', { name: 'Harbour 6' }).elements()).toEqual([]);
		const press = (key: string) =>
			box.element().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		for (let step = 0; step < 8; step++) press('ArrowDown');
		press('Enter');
		await expect.element(screen.getByRole('option', { name: 'Harbour 6', selected: true })).toBeVisible();
		press('Enter');
		expect(onfollow).toHaveBeenCalledWith(groups[1]!.found[6]);
	});
	it('follows the best result of an Enter that was pressed before it could search', async () => {
		const onfollow = vi.fn();
		const screen = await render(SearchBox, { language: 'en', find: () => undefined, onfollow });
		const box = screen.getByRole('combobox', { name: 'Search' });
		await box.fill('harbour');
		box.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
		expect(onfollow).not.toHaveBeenCalled();
		await screen.rerender({ language: 'en', find: () => ({ groups }), onfollow });
		await vi.waitFor(() => expect(onfollow).toHaveBeenCalledExactlyOnceWith(groups[0]!.found[0]));
	});
	it('says of what leads away that it has a page of its own', async () => {
		const pageOf = ({ kind, id }: Found) => (kind === 'place' ? `/places/${id}/` : undefined);
		const { screen, box } = await shown({ pageOf });
		await box.fill('harbour');
		await expect.element(screen.getByRole('option', { name: 'Harbour Town on its own page' })).toBeVisible();
		await expect.element(screen.getByRole('option', { name: 'The harbour', exact: true })).toBeVisible();
	});
	it('says what has to be said of what it finds, to the eye and in words that are read out', async () => {
		const { screen, box } = await shown();
		await box.fill('hrabour');
		await expect.element(screen.getByText('Only nearly so:').first()).toBeVisible();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Only nearly so: 10 results');
	});
	it('opens again by the arrow key after Escape closed it', async () => {
		const { screen, box } = await shown();
		await box.fill('harbour');
		const press = (key: string) =>
			box.element().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		press('Escape');
		await vi.waitFor(() => expect(screen.getByRole('option').elements()).toEqual([]));
		press('ArrowDown');
		await expect.element(screen.getByRole('option', { name: 'The harbour' })).toBeVisible();
	});
	it('says what to try when nothing is found', async () => {
		const { screen, box } = await shown();
		await box.fill('xyzzy');
		await expect.element(screen.getByText('Try another spelling')).toBeVisible();
	});
});
