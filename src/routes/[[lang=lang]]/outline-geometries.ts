import { base } from '$app/paths';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import { outlinesBelow } from '../geography-below.ts';

/** The shapes of all outlines by id, as the site publishes them. Throws when they do not load. */
export const loadOutlineGeometries = (): Promise<OutlineGeometries> => outlinesBelow(base);
