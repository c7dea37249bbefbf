import { describe, expect, it } from 'vitest';
import { actorKinds, relationTypes } from '#lib/domain/actor.ts';
import { disputeKinds } from '#lib/domain/dispute.ts';
import { certainties, edgeKinds, outlineMethods, outlineSubjects } from '#lib/domain/outline.ts';
import { passageEvents, passageModes, placeRoles, whenBases } from '#lib/domain/passage.ts';
import { placeKinds } from '#lib/domain/place.ts';
import { situationKinds, situationStatuses } from '#lib/domain/situation.ts';
import { sourceRoles } from '#lib/domain/source.ts';
import {
	occurrences,
	partyRoles,
	phaseBases,
	truceKinds,
	truceScopes,
	truceStatuses
} from '#lib/domain/truce.ts';
import { smallAtlas } from '#tests/support/small-atlas.ts';
import * as names from './names.ts';
import * as recordNames from './record-names.ts';

type Say = (entry: never, language: string) => string;

const lists: readonly (readonly [string, Say, readonly string[]])[] = [
	['truce kinds', names.truceKindWords, truceKinds],
	['scopes', names.scopeWords, truceScopes],
	['occurrences', names.occurrencesWords, occurrences],
	['statuses', names.statusWords, truceStatuses],
	['meanings of statuses', names.statusMeaning, truceStatuses],
	['situation kinds', names.situationKindWords, situationKinds],
	['situation statuses', names.situationStatusWords, situationStatuses],
	['party roles', names.partyRoleWords, partyRoles],
	['bases of phases', names.phaseBasisWords, phaseBases],
	['certainties of an answer', names.holdsWords, ['sure', 'possible']],
	['events', names.eventWords, passageEvents],
	['modes', names.modeWords, passageModes],
	['bases of times', names.whenBasisWords, whenBases],
	['certainties', names.certaintyWords, certainties],
	['subjects of outlines', names.outlineSubjectWords, outlineSubjects],
	['methods', names.methodWords, outlineMethods],
	['edges', names.edgeWords, edgeKinds],
	['dispute kinds', recordNames.disputeKindWords, disputeKinds],
	['place kinds', recordNames.placeKindWords, placeKinds],
	['place roles', recordNames.placeRoleWords, placeRoles],
	['actor kinds', recordNames.actorKindWords, actorKinds],
	['relations', recordNames.relationWords, relationTypes],
	['source roles', recordNames.sourceRoleWords, sourceRoles]
];

describe('the words of closed lists', () => {
	it.each(lists)('tell the %s apart in every language', (_, say, entries) => {
		for (const language of ['en', 'fr', 'ar']) {
			const words = entries.map((entry) => say(entry as never, language));
			expect(words.every((word) => word.trim() !== '')).toBe(true);
			expect(new Set(words).size).toBe(entries.length);
		}
	});
	it('call the extent of a faded edge approximate', () => {
		expect(names.edgeWords('faded', 'en')).toBe('extent approximate');
	});
	it('fall back to the interface’s first language', () => {
		expect(names.statusWords('in-force', 'it')).toBe('declared in force');
	});
});

describe('claimWords', () => {
	const atlas = smallAtlas({});
	it('names whose claim an outline is and who drew it', () => {
		const claim = { claimBy: 'gazette' as never };
		expect(names.claimWords(atlas, { ...claim, drawnBy: 'atlas' }, 'en')).toBe(
			'claimed by The gazette, drawn by the atlas'
		);
		expect(names.claimWords(atlas, { ...claim, drawnBy: 'source' }, 'en')).toBe(
			'claimed and drawn by The gazette'
		);
	});
});
