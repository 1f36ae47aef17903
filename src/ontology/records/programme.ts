import type { ComponentValues, Entry, Lookup } from '../entry';
import { entryUri, partUri } from '../uri';
import { creditsOf, type CreditData } from './agents';
import { findPublic } from './published';
import { conceptTerm, type ConceptTerm } from './terms';
import type { LocalisedText, RecordSettings } from './source';

export interface ProgrammeItemData {
  key: string;
  uri: string;
  kind: 'work' | 'interval' | 'talk';
  title: LocalisedText | null;
  work: { uri: string; kind: ConceptTerm | null; credits: CreditData[]; creationYear: number | null } | null;
  premiere: ConceptTerm | null;
  durationMinutes: number | null;
}

/** What is played, in order. `owner` is the URI of the entry that holds the programme. */
export const programmeOf = (
  programme: ComponentValues<'work.programme-item'>[],
  owner: string,
  lookup: Lookup,
  settings: RecordSettings,
): ProgrammeItemData[] =>
  programme.map((item, index) => {
    const key = item.key ?? `${index + 1}`;
    const work = findPublic(item.work, lookup);
    return {
      key,
      uri: partUri(owner, 'item', key),
      kind: item.kind ?? 'work',
      title: item.title ?? work?.values.title ?? null,
      work: work ? workReference(work, lookup, settings) : null,
      premiere: conceptTerm(item.premiere, lookup),
      durationMinutes: item.durationMinutes,
    };
  });

function workReference(work: Entry<'api::work.work'>, lookup: Lookup, settings: RecordSettings) {
  const uri = entryUri(settings.uriBase, work.uid, work.documentId);
  return {
    uri,
    kind: conceptTerm(work.values.kind, lookup),
    credits: creditsOf(work.values.credits, uri, lookup, settings),
    creationYear: work.values.creationYear,
  };
}
