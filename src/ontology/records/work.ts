import type { Entry, Lookup } from '../entry';
import { entryUri } from '../uri';
import { creditsOf } from './agents';
import { facetsOf } from './facets';
import { documents, fieldsOf, scheme } from './field';
import { identifiersOf, linksOf } from './links';
import { publishablePictures } from './pictures';
import { findAllPublic, isPublic } from './published';
import { closingFields, creditItem, urlField } from './shared-fields';
import type { Field, RecordSettings } from './source';
import { conceptTerm, conceptTerms } from './terms';

/** The published read model of what was written or composed. */
export type WorkData = NonNullable<ReturnType<typeof projectWork>>;

/** The record of a work, or null when it is restricted, merged or has no title. */
export function projectWork(work: Entry<'api::work.work'>, lookup: Lookup, settings: RecordSettings) {
  const { documentId, uid, values } = work;
  if (!values.title || !isPublic(work)) return null;
  const uri = entryUri(settings.uriBase, uid, documentId);
  return {
    documentId,
    uri,
    updatedAt: work.updatedAt,
    verifiedAt: values.verifiedAt,
    title: values.title,
    originalTitle: values.originalTitle,
    kind: conceptTerm(values.kind, lookup),
    credits: creditsOf(values.credits, uri, lookup, settings),
    creationYear: values.creationYear,
    languages: conceptTerms(values.languages, lookup),
    durationMinutes: values.durationMinutes,
    summary: values.summary,
    basedOn: findAllPublic(values.basedOn, lookup).map((source) => ({
      documentId: source.documentId,
      uri: entryUri(settings.uriBase, source.uid, source.documentId),
      title: source.values.title ?? { fr: source.documentId },
    })),
    pictures: publishablePictures(values.pictures, lookup, { ...settings, isOwnEvent: false }),
    links: linksOf(values.links, lookup),
    identifiers: identifiersOf(values.externalIds, lookup),
    facets: facetsOf(values.facets, 'work', lookup),
  };
}

const { text, term, terms, number, object } = fieldsOf<WorkData>();

export const workFields: Field<WorkData>[] = [
  urlField(),
  text('title', ['Titre', 'Title', 'Titolo'], ({ title }) => title),
  text('originalTitle', ['Titre original', 'Original title', 'Titolo originale'], ({ originalTitle }) => originalTitle),
  term('kind', ['Nature', 'Kind', 'Tipo'], ({ kind }) => kind, scheme('work-kind')),
  object('credits', ['Auteurs', 'Authors', 'Autori'], ({ credits }) => credits.map(creditItem)),
  number('creationYear', ['Année de création', 'Year', 'Anno di creazione'], ({ creationYear }) => creationYear),
  terms('languages', ['Langues', 'Languages', 'Lingue'], ({ languages }) => languages, scheme('language')),
  number(
    'durationMinutes',
    ['Durée (minutes)', 'Duration (minutes)', 'Durata (minuti)'],
    (data) => data.durationMinutes,
  ),
  text('summary', ['Résumé', 'Summary', 'Riassunto'], ({ summary }) => summary),
  terms(
    'basedOn',
    ["D'après", 'Based on', 'Tratto da'],
    (data) => data.basedOn.map(({ documentId, title }) => ({ code: documentId, label: title, broader: [] })),
    documents('api::work.work'),
  ),
  ...closingFields<WorkData>(),
];
