/** The words of one paragraph that stand in the body, or those that stand in its footnotes. */
export interface Channel {
	/** With every run of white space as one space; a line break parts two footnotes. */
	readonly text: string;
	/** For each character of `text`, where it stands in the article. */
	readonly offsets: readonly number[];
	/** For each character of `text`, the number of the footnote it belongs to, from 1; 0 in the body. */
	readonly notes: readonly number[];
}

/** One non-empty line of an article, its footnotes taken out of the body. */
export interface Paragraph {
	/** From 1. */
	readonly number: number;
	readonly body: Channel;
	readonly footnotes: Channel;
}

/** An article as paragraphs, and where each of its footnotes is marked in the body. */
export interface ArticleText {
	readonly paragraphs: readonly Paragraph[];
	/** For each footnote in order, where in the article its mark stands and in which paragraph. */
	readonly marks: readonly { readonly offset: number; readonly paragraph: number }[];
}

const tag = /\[(\/?)mfn\]/g;

/**
 * Reads an article's plain text. A paragraph is a non-empty line; a footnote stands between `[mfn]` and
 * `[/mfn]`, and may open in one paragraph and close in a later one. A tag that closes nothing is skipped.
 */
export function readArticleText(text: string): ArticleText {
	const paragraphs: Paragraph[] = [];
	const marks: { offset: number; paragraph: number }[] = [];
	let isInNote = false;
	let offset = 0;
	for (const line of text.split('\n')) {
		if (line.trim() !== '') {
			const number = paragraphs.length + 1;
			const body = new ChannelWriter();
			const footnotes = new ChannelWriter();
			let from = 0;
			const write = (to: number): void => {
				const channel = isInNote ? footnotes : body;
				channel.write(line.slice(from, to), offset + from, isInNote ? marks.length : 0);
			};
			for (const found of line.matchAll(tag)) {
				write(found.index);
				isInNote = found[1] === '';
				if (isInNote) marks.push({ offset: offset + found.index, paragraph: number });
				from = found.index + found[0].length;
			}
			write(line.length);
			paragraphs.push({ number, body, footnotes });
		}
		offset += line.length + 1;
	}
	return { paragraphs, marks };
}

class ChannelWriter implements Channel {
	text = '';
	readonly offsets: number[] = [];
	readonly notes: number[] = [];

	write(stretch: string, offset: number, note: number): void {
		const previous = this.notes.at(-1);
		if (stretch !== '' && previous !== undefined && previous !== note) this.#add('\n', offset, note);
		for (let at = 0; at < stretch.length; at++) {
			const letter = stretch.charAt(at);
			if (!/\s/.test(letter)) this.#add(letter, offset + at, note);
			else if (this.text !== '' && !/\s$/.test(this.text)) this.#add(' ', offset + at, note);
		}
	}

	#add(letter: string, offset: number, note: number): void {
		this.text += letter;
		this.offsets.push(offset);
		this.notes.push(note);
	}
}
