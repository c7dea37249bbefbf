// Filters and sorts the table of all passages. Without this script the table is complete, in order of time.
const table = document.querySelector('[data-table]');
const form = document.querySelector('[data-filters]');
const count = document.querySelector('[data-count]');

if (table && form && count) {
	const body = table.tBodies[0];
	const rows = [...body.rows];
	const language = document.documentElement.lang;
	const { compare } = new Intl.Collator(language, { numeric: true });
	const number = new Intl.NumberFormat(language === 'ar' ? 'ar-SY' : language);
	const fold = (words) =>
		words
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase();
	const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));

	const filter = () => {
		const chosen = new FormData(form);
		const words = fold(chosen.get('words')).split(/\s+/).filter(Boolean);
		let shown = 0;
		for (const row of rows) {
			const isShown =
				words.every((word) => texts.get(row).includes(word)) &&
				['source', 'zones', 'event'].every((key) => {
					const wanted = chosen.get(key);
					return !wanted || (row.dataset[key] ?? '').split(' ').includes(wanted);
				});
			row.hidden = !isShown;
			if (isShown) shown += 1;
		}
		count.textContent = count.dataset.count
			.replace('{shown}', number.format(shown))
			.replace('{total}', number.format(rows.length));
	};

	const sort = (head) => {
		const isAscending = head.ariaSort !== 'ascending';
		for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
		head.ariaSort = isAscending ? 'ascending' : 'descending';
		const column = head.cellIndex;
		const order = (a, b) =>
			head.dataset.key === 'time'
				? a.dataset.time - b.dataset.time
				: compare(a.cells[column].textContent.trim(), b.cells[column].textContent.trim()) ||
					a.dataset.time - b.dataset.time;
		body.append(...rows.toSorted((a, b) => (isAscending ? order(a, b) : order(b, a))));
	};

	for (const head of table.tHead.rows[0].cells) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = head.textContent;
		button.title = head.dataset.sort;
		button.addEventListener('click', () => sort(head));
		head.replaceChildren(button);
	}
	form.hidden = false;
	form.addEventListener('input', filter);
	form.addEventListener('submit', (event) => event.preventDefault());
	filter();
}
