import type { Rule } from '../rule.ts';
import { articles } from './articles.ts';
import { boundingBoxes } from './bounding-boxes.ts';
import { decimals } from './decimals.ts';
import { defaultOutlines } from './default-outlines.ts';
import { disputeSides } from './dispute-sides.ts';
import { followedAccount } from './followed-account.ts';
import { hueContrast } from './hue-contrast.ts';
import { insideExtent } from './inside-extent.ts';
import { knownLinks } from './known-links.ts';
import { languages } from './languages.ts';
import { outlineClaims } from './outline-claims.ts';
import { passageModes } from './passage-modes.ts';
import { passageSpots } from './passage-spots.ts';
import { passageTimes } from './passage-times.ts';
import { phaseEvidence } from './phase-evidence.ts';
import { phasesInOrder } from './phases-in-order.ts';
import { recipesAgree } from './recipes-agree.ts';
import { releaseAddresses } from './release-addresses.ts';
import { reservedIds } from './reserved-ids.ts';
import { ringsClosed } from './rings-closed.ts';
import { ringsSimple } from './rings-simple.ts';
import { ringsWound } from './rings-wound.ts';
import { settingsAgree } from './settings-agree.ts';
import { uniqueIds } from './unique-ids.ts';

/** Every rule, in the order in which faults of one line are told. */
export const everyRule: readonly Rule[] = [
	settingsAgree,
	uniqueIds,
	reservedIds,
	knownLinks,
	defaultOutlines,
	hueContrast,
	recipesAgree,
	outlineClaims,
	boundingBoxes,
	ringsClosed,
	ringsWound,
	ringsSimple,
	insideExtent,
	decimals,
	phasesInOrder,
	phaseEvidence,
	followedAccount,
	articles,
	passageSpots,
	passageModes,
	passageTimes,
	disputeSides,
	releaseAddresses,
	languages
];
