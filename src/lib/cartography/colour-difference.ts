/** Red, green and blue, each from 0 to 1. */
type Channels = readonly [red: number, green: number, blue: number];

/** The kinds of colour blindness that are simulated, and ordinary sight. */
export const sights = ['ordinary', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Sight = (typeof sights)[number];

/**
 * Full colour blindness as a matrix on linear red, green and blue: G. M. Machado, M. M. Oliveira and
 * L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009.
 */
const simulations: Readonly<Record<Sight, readonly Channels[]>> = {
	ordinary: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** Linear red, green and blue to CIE XYZ under the white D65 (IEC 61966-2-1). */
const toXyz: readonly Channels[] = [
	[0.4124564, 0.3575761, 0.1804375],
	[0.2126729, 0.7151522, 0.072175],
	[0.0193339, 0.119192, 0.9503041]
];
const white: Channels = [0.95047, 1, 1.08883];

/**
 * How far apart two colours look: the distance in CIELAB (CIE76), where about 2.3 is just noticeable.
 * @param sight by whose eyes; ordinary sight if left out
 */
export function colourDifference(one: string, other: string, sight: Sight = 'ordinary'): number {
	const a = labOf(simulated(linear(one), sight));
	const b = labOf(simulated(linear(other), sight));
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Red, green and blue of a colour, each from 0 to 255; throws when `colour` is not of the form `#rrggbb`. */
export function channelsOf(colour: string): Channels {
	const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
	if (!found) throw new Error(`"${colour}" is no colour of the form #rrggbb`);
	return [parseInt(found[1]!, 16), parseInt(found[2]!, 16), parseInt(found[3]!, 16)];
}

function linear(colour: string): Channels {
	return channelsOf(colour).map((channel) => {
		const value = channel / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as unknown as Channels;
}

function simulated(colour: Channels, sight: Sight): Channels {
	const seen = times(simulations[sight], colour);
	return seen.map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Channels;
}

function labOf(colour: Channels): Channels {
	const [x, y, z] = times(toXyz, colour).map((value, index) => cubeRoot(value / white[index]!)) as [
		number,
		number,
		number
	];
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The cube root of CIELAB, straight below (6/29)³. */
const cubeRoot = (value: number): number =>
	value > 216 / 24389 ? Math.cbrt(value) : (841 / 108) * value + 4 / 29;

function times(matrix: readonly Channels[], [a, b, c]: Channels): number[] {
	return matrix.map(([x, y, z]) => x * a + y * b + z * c);
}
