/** Text as it stands in SVG, with what has a meaning there escaped. */
export function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (found) => entities[found]!);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The attributes of an element: those undefined are left out, numbers are rounded to a hundredth. */
export function attributes(of: Readonly<Record<string, string | number | undefined>>): string {
	return Object.entries(of)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${typeof value === 'number' ? Math.round(value * 100) / 100 : value}"`)
		.join('');
}
