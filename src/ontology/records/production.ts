import type { Entry, Lookup } from '../entry';
import { entryUri } from '../uri';
import { creditsOf, organisationsOf } from './agents';
import { facetsOf } from './facets';
import { identifiersOf, linksOf } from './links';
import { publishablePictures } from './pictures';
import { programmeOf } from './programme';
import { findPublic, isPublic } from './published';
import type { RecordSettings } from './source';
import { conceptTerm, conceptTerms } from './terms';

/** The published read model of a show, without its dates. */
export type ProductionData = NonNullable<ReturnType<typeof projectProduction>>;

/** The record of a production, or null when it is restricted, merged or has no title. */
export function projectProduction(
  production: Entry<'api::production.production'>,
  lookup: Lookup,
  settings: RecordSettings,
) {
  const { documentId, uid, values } = production;
  if (!values.title || !isPublic(production)) return null;
  const uri = entryUri(settings.uriBase, uid, documentId);
  const original = findPublic(values.rerunOf, lookup);
  return {
    documentId,
    uri,
    updatedAt: production.updatedAt,
    verifiedAt: values.verifiedAt,
    title: values.title,
    subtitle: values.subtitle,
    teaser: values.teaser,
    description: values.description,
    form: conceptTerm(values.form, lookup),
    disciplines: conceptTerms(values.disciplines, lookup),
    genres: conceptTerms(values.genres, lookup),
    companies: organisationsOf(values.companies, lookup, settings),
    credits: creditsOf(values.credits, uri, lookup, settings),
    programme: programmeOf(values.programme, uri, lookup, settings),
    durationMinutes: values.durationMinutes,
    intervalMinutes: values.intervalMinutes,
    ageMin: values.ageMin,
    ageMax: values.ageMax,
    audiences: conceptTerms(values.audiences, lookup),
    languages: conceptTerms(values.languages, lookup),
    subtitleLanguages: conceptTerms(values.subtitleLanguages, lookup),
    contentNote: values.contentNote,
    premiereDate: values.premiereDate,
    state: values.state ?? 'active',
    rerunOf: original ? entryUri(settings.uriBase, original.uid, original.documentId) : null,
    pictures: publishablePictures(values.pictures, lookup, { ...settings, isOwnEvent: false }),
    links: linksOf(values.links, lookup),
    identifiers: identifiersOf(values.externalIds, lookup),
    facets: facetsOf(values.facets, 'production', lookup),
  };
}
