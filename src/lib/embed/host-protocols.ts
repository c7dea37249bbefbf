import { written } from './message.ts';

/** By what the frame is known to its host, from its address. */
export interface FrameNames {
	/** WordPress's secret, from the hash. */
	readonly secret?: string;
	/** The id that pym gave the frame, from the query. */
	readonly pymId?: string;
}

/** Reads the names from an address; one of a shape that its host does not give is left out. */
export function frameNames(search: string, hash: string): FrameNames {
	const secret = /[#?&]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(hash)?.[1];
	const pymId = new URLSearchParams(search).get('childId');
	return {
		...(secret !== undefined && { secret }),
		...(pymId !== null && /^[\w-]{1,100}$/.test(pymId) && { pymId })
	};
}

/**
 * The messages that tell a host how high the frame wants to be, one for each way of hosts: WordPress, pym, AMP
 * and our own element. A host understands its own and ignores the others.
 * @param height in CSS pixels, whole
 */
export function heightMessages(height: number, { secret, pymId }: FrameNames): readonly unknown[] {
	return [
		...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
		...(pymId === undefined ? [] : [['pym', pymId, 'height', height].join('xPYMx')]),
		{ sentinel: 'amp', type: 'embed-size', height },
		written({ type: 'height', height })
	];
}

/**
 * The message by which WordPress leads the whole page elsewhere: to an address of the frame's own host only,
 * and only while the frame has the focus.
 * @returns nothing when the host is not WordPress
 */
export function linkMessage(address: string, { secret }: FrameNames): unknown {
	return secret === undefined ? undefined : { message: 'link', value: address, secret };
}

/** Whether a host asks for the height: WordPress when it is ready, pym when its width has changed. */
export function asksForHeight(posted: unknown, { secret, pymId }: FrameNames): boolean {
	if (typeof posted === 'string')
		return pymId !== undefined && posted.startsWith(['pym', pymId, 'width', ''].join('xPYMx'));
	if (typeof posted !== 'object' || posted === null) return false;
	const { message, secret: told } = posted as Readonly<Record<string, unknown>>;
	return secret !== undefined && message === 'ready' && told === secret;
}
