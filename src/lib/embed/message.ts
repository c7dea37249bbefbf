/** The version of the messages between a host page and a frame; another one is not understood. */
export const protocol = 'truce-atlas/1';

/** The longest view that a message may carry; a view in an address is far shorter. */
const longestView = 4000;

/** What a host says to a frame: a view is written as in an address, `date=1921-03-05&zone=harbour`. */
export type HostMessage =
	| { readonly type: 'setView'; readonly view: string }
	| { readonly type: 'getView'; readonly request: number };

/** What a frame says to its host. */
export type FrameMessage =
	| { readonly type: 'ready'; readonly view: string }
	| { readonly type: 'view'; readonly view: string; readonly sentence: string; readonly request?: number }
	| { readonly type: 'select'; readonly zone?: string; readonly passage?: string }
	| { readonly type: 'height'; readonly height: number }
	| { readonly type: 'error'; readonly reason: FrameFault };

/**
 * What went amiss in a frame: WebGL or a worker was refused, a file did not load, a message was not understood, or
 * a part of the view that was asked for is unknown or mistyped.
 */
export const frameFaults = ['webgl', 'data', 'message', 'view'] as const;
export type FrameFault = (typeof frameFaults)[number];

/** A message as it is posted. */
export function written<M extends HostMessage | FrameMessage>(message: M): M & { readonly protocol: string } {
	return { protocol, ...message };
}

/** Whether a posted value claims to be one of these messages, well-formed or not. */
export function isOurs(posted: unknown): boolean {
	return fieldsOf(posted)?.protocol === protocol;
}

/**
 * The message that a host posted.
 * @returns nothing when it is not one of these messages, or not well-formed
 */
export function readHostMessage(posted: unknown): HostMessage | undefined {
	const fields = fieldsOf(posted);
	if (fields?.protocol !== protocol) return undefined;
	const { type, view, request } = fields;
	if (type === 'setView' && isView(view)) return { type, view };
	if (type === 'getView' && isCount(request)) return { type, request };
	return undefined;
}

/**
 * The message that a frame posted.
 * @returns nothing when it is not one of these messages, or not well-formed
 */
export function readFrameMessage(posted: unknown): FrameMessage | undefined {
	const fields = fieldsOf(posted);
	if (fields?.protocol !== protocol) return undefined;
	const { type, view, sentence, request, zone, passage, height, reason } = fields;
	if (type === 'ready' && isView(view)) return { type, view };
	if (type === 'view' && isView(view) && isView(sentence) && (request === undefined || isCount(request)))
		return { type, view, sentence, ...(request !== undefined && { request }) };
	if (type === 'select' && isIdOrNone(zone) && isIdOrNone(passage))
		return { type, ...(zone !== undefined && { zone }), ...(passage !== undefined && { passage }) };
	if (type === 'height' && isCount(height)) return { type, height };
	const fault = frameFaults.find((known) => known === reason);
	if (type === 'error' && fault) return { type, reason: fault };
	return undefined;
}

function fieldsOf(posted: unknown): Readonly<Record<string, unknown>> | undefined {
	return typeof posted === 'object' && posted !== null ? (posted as Record<string, unknown>) : undefined;
}

const isView = (value: unknown): value is string => typeof value === 'string' && value.length <= longestView;
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isIdOrNone = (value: unknown): value is string | undefined =>
	value === undefined || (typeof value === 'string' && /^[\w-]{1,100}$/.test(value));
