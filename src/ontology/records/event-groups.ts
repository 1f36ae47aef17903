import type { Entry, Lookup, Reference } from '../entry';
import { entryUri } from '../uri';
import { ancestors, conceptTerm, type ConceptTerm } from './terms';
import { findAllPublic, isPublic } from './published';
import type { LocalisedText, RecordSettings, Term } from './source';

export type EventGroup = Entry<'api::event-group.event-group'>;

/** A festival, an edition or a season as what takes place in it names it. */
export interface EventGroupReference {
  documentId: string;
  uri: string;
  name: LocalisedText;
  kind: ConceptTerm | null;
  startDate: string | null;
  endDate: string | null;
  parents: string[];
}

/** Groups and everything that they are part of: the groups themselves, then their parents, nearest first. */
export function groupsAndParents(references: Reference<EventGroup['uid']>[], lookup: Lookup): EventGroup[] {
  const groups = references.flatMap((reference) => lookup(reference) ?? []);
  const all = [...groups, ...groups.flatMap((group) => parentsOf(group, lookup))];
  return [...new Map(all.map((group) => [group.documentId, group])).values()];
}

export const parentsOf = (group: EventGroup, lookup: Lookup): EventGroup[] =>
  ancestors(group, ({ values: { parent } }) => (parent ? [parent] : []), lookup);

export const eventGroupReferences = (
  references: Reference<EventGroup['uid']>[],
  lookup: Lookup,
  settings: RecordSettings,
): EventGroupReference[] =>
  findAllPublic(references, lookup).map((group) => eventGroupReference(group, lookup, settings));

export function eventGroupReference(
  group: EventGroup,
  lookup: Lookup,
  { uriBase }: RecordSettings,
): EventGroupReference {
  const { documentId, uid, values } = group;
  return {
    documentId,
    uri: entryUri(uriBase, uid, documentId),
    name: values.name ?? { fr: documentId },
    kind: conceptTerm(values.kind, lookup),
    startDate: values.startDate,
    endDate: values.endDate,
    parents: parentsOf(group, lookup)
      .filter(isPublic)
      .map((parent) => parent.documentId),
  };
}

export const eventGroupTerm = ({ documentId, name, parents }: EventGroupReference): Term => ({
  code: documentId,
  label: name,
  broader: parents,
});
