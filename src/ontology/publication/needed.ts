// Nothing but names: the forms of the admin read them too, where the types of the schemas are not known.

const BASE = ['steward', 'provenance'] as const;

/** What each type needs to be published: the `!` columns of the ontology. */
export const required = {
  'api::work.work': ['title', 'kind', ...BASE],
  'api::production.production': ['title', 'teaser', 'form', 'disciplines', 'state', ...BASE],
  'api::performance.performance': [
    'startDate',
    'timeZone',
    'attendanceMode',
    'eventStatus',
    'bookingStatus',
    'pricing',
    'audienceAccess',
    'organisers',
    ...BASE,
  ],
  'api::event-group.event-group': ['name', 'kind', 'eventStatus', 'teaser', ...BASE],
  'api::venue.venue': ['name', 'kinds', 'address', ...BASE],
  'api::space.space': ['name', 'venue', ...BASE],
  'api::organisation.organisation': ['name', 'kinds', 'territory', ...BASE],
  'api::person.person': ['displayName', 'publicationBasis', ...BASE],
} as const;

/** What publication asks for unless something else stands for it: a title of its own, a place still to be announced… */
export const usuallyRequired = {
  'api::performance.performance': ['production', 'venue'],
  'api::production.production': ['companies'],
  'api::event-group.event-group': ['organisers', 'territories'],
} as const;

/** What each value object needs, by the attribute that holds it. INV-18 for pictures. */
export const requiredWithin: Record<string, readonly string[]> = {
  pictures: ['file', 'alt', 'credit', 'licence', 'usage'],
  links: ['url', 'kind'],
  externalIds: ['scheme', 'value'],
  provenance: ['source'],
  credits: ['role'],
  members: ['role'],
  offers: ['category', 'price', 'currency'],
  booking: ['mode'],
  address: ['locality', 'countryCode'],
  licences: ['category', 'number'],
  facets: ['facet'],
  mappings: ['target', 'value', 'relation'],
  scheduleChanges: ['changedAt', 'kind'],
};

/** The attributes that an entry needs to be published, for its form to say so. */
export const neededToPublish = (uid: string): readonly string[] => [
  ...((required as Record<string, readonly string[]>)[uid] ?? []),
  ...((usuallyRequired as Record<string, readonly string[]>)[uid] ?? []),
];

/** The same of the value objects that an attribute holds. */
export const neededWithin = (attribute: string): readonly string[] => requiredWithin[attribute] ?? [];
