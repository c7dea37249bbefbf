/**
 * The few globals, known alike to browsers, workers and Node, that the pure folders may use.
 * They are declared here because those folders are type-checked without the DOM and without Node.
 */
declare class URLSearchParams {
	constructor(init?: string | Record<string, string> | Iterable<readonly [string, string]> | URLSearchParams);
	append(name: string, value: string): void;
	delete(name: string): void;
	get(name: string): string | null;
	getAll(name: string): string[];
	has(name: string): boolean;
	set(name: string, value: string): void;
	sort(): void;
	readonly size: number;
	forEach(visit: (value: string, name: string) => void): void;
	entries(): IterableIterator<[string, string]>;
	keys(): IterableIterator<string>;
	[Symbol.iterator](): IterableIterator<[string, string]>;
	toString(): string;
}
declare class TextDecoder {
	constructor(label?: string, options?: { fatal?: boolean });
	decode(bytes?: ArrayBuffer | ArrayBufferView): string;
}
declare class TextEncoder {
	encode(text?: string): Uint8Array;
}
declare function structuredClone<T>(value: T): T;
