import type { Path } from '../geodata-file.ts';
import type { Located } from '../located.ts';
import { recordKinds, type RecordKind, type ReadRecords } from '../records.ts';
import type { Rule } from '../rule.ts';
import type { Citation, Phase } from '../../domain/truce.ts';

/** Where the records of a kind stand: a file, or a folder of files. */
const homes: Readonly<Record<RecordKind, string>> = {
	zone: 'zones.yaml',
	recipe: 'zones/',
	outline: 'zones/',
	truce: 'truces.yaml',
	situation: 'situations.yaml',
	source: 'sources.json',
	passage: 'passages/',
	place: 'places.geojson',
	actor: 'actors.yaml',
	dispute: 'disputes.yaml',
	term: 'glossary.yaml',
	briefing: 'briefings/'
};

/** Every id by which one record names another is the id of a record there is. */
export const knownLinks: Rule = {
	name: 'known-links',
	check(records, report) {
		const known = new Map<RecordKind, Set<string>>();
		for (const { kind, record } of records.ids) {
			// An outline that has a recipe and is not computed yet is told of once, by the rule `recipes-agree`.
			const linked = kind === 'recipe' ? 'outline' : kind;
			known.set(linked, (known.get(linked) ?? new Set()).add(record));
		}

		const unread = new Set(
			recordKinds.filter((kind) => records.unread.some((path) => path.startsWith(homes[kind])))
		);

		const link = (at: Located<unknown>, path: Path, id: string | undefined, ...kinds: RecordKind[]): void => {
			if (id === undefined || kinds.some((kind) => known.get(kind)?.has(id) || unread.has(kind))) return;
			report(
				at,
				path,
				`there is no ${kinds.join(' or ')} "${id}"; correct it, or add it to ${homes[kinds[0]!]}`
			);
		};
		const links = (at: Located<unknown>, path: Path, ids: readonly string[], ...kinds: RecordKind[]): void =>
			ids.forEach((id, index) => link(at, [...path, index], id, ...kinds));
		const citations = (at: Located<unknown>, path: Path, cited: readonly Citation[]): void =>
			cited.forEach(({ source }, index) => link(at, [...path, index, 'source'], source, 'source'));
		const phases = (at: Located<unknown>, told: readonly Phase[]): void =>
			told.forEach((phase, index) => {
				links(at, ['phases', index, 'by'], phase.by, 'source');
				links(at, ['phases', index, 'passages'], phase.passages, 'passage');
				citations(at, ['phases', index, 'citations'], phase.citations);
			});
		followLinks(records, { link, links, citations, phases });
	}
};

interface Followers {
	readonly link: (at: Located<unknown>, path: Path, id: string | undefined, ...kinds: RecordKind[]) => void;
	readonly links: (at: Located<unknown>, path: Path, ids: readonly string[], ...kinds: RecordKind[]) => void;
	readonly citations: (at: Located<unknown>, path: Path, cited: readonly Citation[]) => void;
	readonly phases: (at: Located<unknown>, told: readonly Phase[]) => void;
}

function followLinks(records: ReadRecords, followers: Followers): void {
	const { link, links, citations, phases } = followers;
	for (const at of records.zones) {
		at.record.alsoNamed.forEach(({ usedBy }, index) =>
			links(at, ['alsoNamed', index, 'usedBy'], usedBy, 'source')
		);
		link(at, ['defaultOutline'], at.record.defaultOutline, 'outline');
	}
	for (const at of records.outlines) {
		link(at, ['zone'], at.record.zone, 'zone');
		link(at, ['belongsTo'], at.record.belongsTo, 'truce', 'situation');
		link(at, ['claimBy'], at.record.claimBy, 'source');
	}
	for (const at of records.truces) {
		const { zones, account, parties, excludes, terms } = at.record;
		links(at, ['zones'], zones, 'zone');
		link(at, ['account'], account, 'source');
		parties.forEach(({ actor, by }, index) => {
			link(at, ['parties', index, 'actor'], actor, 'actor');
			links(at, ['parties', index, 'by'], by, 'source');
		});
		links(at, ['excludes'], excludes, 'actor');
		terms.forEach((term, index) => {
			links(at, ['terms', index, 'passages'], term.passages, 'passage');
			citations(at, ['terms', index, 'citations'], term.citations);
		});
		phases(at, at.record.phases);
	}
	for (const at of records.situations) {
		const { zones, account, by, against, outlines, figures } = at.record;
		links(at, ['zones'], zones, 'zone');
		link(at, ['account'], account, 'source');
		links(at, ['by'], by, 'actor');
		links(at, ['against'], against, 'actor');
		links(at, ['outlines'], outlines, 'outline');
		figures.forEach((figure, index) => {
			link(at, ['figures', index, 'by'], figure.by, 'source');
			citations(at, ['figures', index, 'citations'], figure.citations);
		});
		phases(at, at.record.phases);
	}
	for (const at of records.passages) followPassage(at, followers);
	for (const at of records.sources) links(at, ['custom', 'reliesOn'], at.record.reliesOn, 'source');
	for (const at of records.actors) {
		at.record.relations.forEach(({ to }, index) => link(at, ['relations', index, 'to'], to, 'actor'));
		citations(at, ['citations'], at.record.citations);
	}
	for (const at of records.disputes) {
		links(at, ['zones'], at.record.zones, 'zone');
		links(at, ['truces'], at.record.truces, 'truce');
		links(at, ['situations'], at.record.situations, 'situation');
		at.record.sides.forEach((side, index) => {
			links(at, ['sides', index, 'passages'], side.passages, 'passage');
			citations(at, ['sides', index, 'citations'], side.citations);
		});
		citations(at, ['settledBy'], at.record.settledBy);
	}
	for (const at of records.briefings)
		at.record.scenes.forEach(({ passages }, index) =>
			links(at, ['scenes', index, 'passages'], passages, 'passage')
		);
}

function followPassage(at: ReadRecords['passages'][number], { link, links }: Followers): void {
	const {
		source,
		relativeTo,
		alsoWhen,
		attribution,
		cites,
		zones,
		outlines,
		places,
		truces,
		situations,
		actors
	} = at.record;
	link({ ...at, path: [] }, [], source, 'source');
	link(at, ['relativeTo'], relativeTo, 'source', 'passage', 'truce', 'situation');
	alsoWhen.forEach((time, index) =>
		link(at, ['alsoWhen', index, 'relativeTo'], time.relativeTo, 'source', 'passage', 'truce', 'situation')
	);
	attribution.forEach(({ who, via }, index) => {
		link(at, ['attribution', index, 'who'], who, 'actor');
		links(at, ['attribution', index, 'via'], via, 'source');
	});
	links(at, ['cites'], cites, 'source');
	links(at, ['zones'], zones, 'zone');
	links(at, ['outlines'], outlines, 'outline');
	places.forEach(({ id }, index) => link(at, ['places', index, 'id'], id, 'place'));
	links(at, ['truces'], truces, 'truce');
	links(at, ['situations'], situations, 'situation');
	links(at, ['actors'], actors, 'actor');
}
