import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { dayFromIso, type Day } from '#lib/domain/date.ts';
import DayField from './DayField.svelte';

const on = (iso: string): Day => dayFromIso(iso)!;

async function shown(more: { language?: string; onclear?: () => void } = {}) {
	const ontime = vi.fn();
	const screen = await render(DayField, {
		language: 'en',
		label: 'Date',
		day: on('1921-03-05'),
		near: on('1921-03-05'),
		period: { from: on('1920-07-01'), to: on('1922-12-31') },
		ontime,
		...more
	});
	const box = screen.getByRole('textbox', { name: 'Date' });
	const type = async (text: string): Promise<void> => {
		await box.fill(text);
		(box.element() as HTMLInputElement).blur();
	};
	return { screen, box, ontime, type };
}

describe('the field of a day', () => {
	it.each([
		['en', '5 Mar 1921'],
		['fr', '5 mars 1921'],
		['ar', '٥ آذار ١٩٢١']
	])('writes the day in the language of the page: %s', async (language, written) => {
		const { box } = await shown({ language });
		await expect.element(box).toHaveValue(written);
	});
	it('takes a day as readers write it, and of a day without a year the nearest', async () => {
		const { ontime, type } = await shown();
		await type('15 April 1922');
		expect(ontime).toHaveBeenLastCalledWith({ from: on('1922-04-15'), to: on('1922-04-15') });
		await type('15 April');
		expect(ontime).toHaveBeenLastCalledWith({ from: on('1921-04-15'), to: on('1921-04-15') });
	});
	it('keeps what is no day of the period, and says what can be written', async () => {
		const { screen, box, ontime, type } = await shown();
		await type('31 April 1921');
		expect(ontime).not.toHaveBeenCalled();
		await expect.element(box).toHaveValue('31 April 1921');
		await expect.element(box).toHaveAttribute('aria-invalid', 'true');
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent(
				'“31 April 1921” is no date from 1 July 1920 to 31 December 1922. Write one such as 5 March 1921 or 1921-03-05.'
			);
	});
	it('tells that it was emptied', async () => {
		const onclear = vi.fn();
		const { type } = await shown({ onclear });
		await type('');
		expect(onclear).toHaveBeenCalledOnce();
	});
	it('brings the day back where there must be one', async () => {
		const { box, type } = await shown();
		await type('');
		await expect.element(box).toHaveValue('5 Mar 1921');
	});
});
