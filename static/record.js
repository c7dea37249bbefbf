// Prints by one press. Without this script the button stays hidden and the browser's own menu prints.
for (const button of document.querySelectorAll('button[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}
// Copies a reference by one press. Without this script the buttons stay hidden and the text can be selected.
for (const button of document.querySelectorAll('button[data-copy]')) {
	const words = document.getElementById(button.dataset.copy);
	const status = document.querySelector('[data-copy-status]');
	const label = button.textContent;
	button.hidden = false;
	button.addEventListener('click', async () => {
		let said = button.dataset.copied;
		try {
			await navigator.clipboard.writeText(words.textContent.replace(/[\u2066-\u2069]/g, ''));
		} catch {
			said = button.dataset.failed;
			getSelection().selectAllChildren(words);
		}
		button.textContent = said;
		status.textContent = said;
		setTimeout(() => (button.textContent = label), 3000);
	});
}
