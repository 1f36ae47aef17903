/** The vocabulary whose terms a field takes, for every relation to concepts that takes the terms of one only. */
export const vocabulariesOfFields: Record<string, Record<string, string>> = {
  'api::work.work': { kind: 'work-kind', languages: 'language' },
  'api::production.production': {
    form: 'event-form',
    disciplines: 'discipline',
    genres: 'genre',
    audiences: 'audience',
    languages: 'language',
    subtitleLanguages: 'language',
  },
  'api::performance.performance': {
    form: 'event-form',
    premiereKind: 'premiere-kind',
    accessServices: 'access-service',
    audiences: 'audience',
    languages: 'language',
    subtitleLanguages: 'language',
  },
  'api::event-group.event-group': { kind: 'group-kind', disciplines: 'discipline', audiences: 'audience' },
  'api::venue.venue': { kinds: 'venue-kind', accessFeatures: 'access-feature' },
  'api::space.space': { kind: 'space-kind', accessFeatures: 'access-feature' },
  'api::organisation.organisation': {
    kinds: 'organisation-kind',
    legalForm: 'legal-form',
    disciplines: 'discipline',
  },
  'api::person.person': { professions: 'participation-role' },
  'api::vocabulary.vocabulary': { licence: 'licence' },
  'api::source.source': { licence: 'licence' },
  'contact.link': { kind: 'link-kind' },
  'identity.external-id': { scheme: 'identifier-scheme' },
  'identity.provenance': { licence: 'licence' },
  'media.picture': { licence: 'licence' },
  'price.offer': { category: 'price-category' },
  'work.credit': { role: 'participation-role' },
  'work.programme-item': { premiere: 'premiere-kind' },
};

/** Code of the vocabulary a field takes its terms from; undefined when the field takes any term, or no term. */
export function vocabularyOf(uid: string, field: string): string | undefined {
  return vocabulariesOfFields[uid]?.[field];
}
