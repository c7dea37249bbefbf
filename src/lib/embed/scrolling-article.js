// The article's paragraphs drive the map: the one that is being read says in data-view what it shows.
customElements.whenDefined('truce-atlas').then(() => {
	const atlas = document.querySelector('truce-atlas');
	const reading = new IntersectionObserver(
		(entries) => {
			const { target } = entries.find(({ isIntersecting }) => isIntersecting) ?? {};
			if (!target) return;
			document.querySelector('[data-view][aria-current]')?.removeAttribute('aria-current');
			target.setAttribute('aria-current', 'true');
			atlas.setView(target.dataset.view);
		},
		{ rootMargin: '-70% 0px -29% 0px' }
	);
	for (const paragraph of document.querySelectorAll('[data-view]')) reading.observe(paragraph);
});
