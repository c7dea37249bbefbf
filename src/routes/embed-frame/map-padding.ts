/**
 * How far from the edges of a frame the map keeps what it shows whole, in CSS pixels: the served picture, the live
 * map and the drawn one alike, so that nothing moves when one takes the place of another.
 */
export const mapPadding = 12;
