/**
 * The part of an address behind the hash that leads to a briefing of one's own, where no server sees it.
 * @param scene the scene that is meant, if one is
 */
export function ownHash(key: string, scene?: string): string {
	return `#${new URLSearchParams(scene === undefined ? { own: key } : { own: key, scene })}`;
}

/** Reads what `ownHash` wrote. */
export function readOwnHash(hash: string): { readonly key: string; readonly scene?: string } | undefined {
	const parameters = new URLSearchParams(hash.replace(/^#/, ''));
	const key = parameters.get('own');
	const scene = parameters.get('scene');
	return key ? { key, ...(scene && { scene }) } : undefined;
}
