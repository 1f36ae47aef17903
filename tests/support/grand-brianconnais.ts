import type { Entry } from '../../src/ontology/entry';
import type { MarkdownText } from '../../src/ontology/i18n-text';
import { component, entry, reference } from './entries';

/** A small published world: a concert of a festival in the collegiate church of Briançon. */
export const concept = (
  scheme: string,
  code: string,
  [fr, en, it]: [string, string, string],
  more: Partial<Entry<'api::concept.concept'>['values']> = {},
) =>
  entry('api::concept.concept', `${scheme}-${code}`, {
    scheme: { uid: 'api::vocabulary.vocabulary', documentId: scheme },
    code,
    prefLabel: { fr, en, it },
    state: 'active',
    ...more,
  });

const mapping = (target: 'schema' | 'artsdata' | 'marc', value: string) =>
  component('identity.mapping', { target, value, relation: 'exact' });

export const vocabulary = entry('api::vocabulary.vocabulary', 'discipline', { code: 'discipline' });
export const music = concept('discipline', 'music', ['Musique', 'Music', 'Musica'], {
  mappings: [mapping('schema', 'MusicEvent'), mapping('artsdata', 'http://kg.artsdata.ca/resource/MusicPerformance')],
});
export const contemporary = concept('genre', 'contemporary', ['Contemporaine', 'New music', 'Contemporanea'], {
  broader: [reference(music)],
});
export const concert = concept('event-form', 'concert', ['Concert', 'Concert', 'Concerto'], {
  mappings: [mapping('schema', 'MusicEvent'), mapping('artsdata', 'http://kg.artsdata.ca/resource/MusicPerformance')],
});
export const collegiate = concept('venue-kind', 'collegiate', ['Collégiale', 'Collegiate church', 'Collegiata'], {
  mappings: [mapping('schema', 'Church'), mapping('artsdata', 'http://kg.artsdata.ca/resource/ReligiousBuilding')],
});
export const privateHome = concept('venue-kind', 'private_home', ["Chez l'habitant", 'Private home', 'Casa privata']);
export const festivalOrganiser = concept(
  'organisation-kind',
  'festival_organiser',
  ['Organisateur de festival', 'Festival organiser', 'Organizzatore di festival'],
  { mappings: [mapping('schema', 'Organization')] },
);
export const ensemble = concept('organisation-kind', 'ensemble', ['Ensemble', 'Ensemble', 'Ensemble'], {
  mappings: [mapping('schema', 'MusicGroup')],
});
export const edition = concept('group-kind', 'edition', ['Édition', 'Edition', 'Edizione'], {
  mappings: [mapping('schema', 'Festival')],
});
export const festival = concept('group-kind', 'festival', ['Festival', 'Festival', 'Festival']);
export const musician = concept('participation-role', 'musician', ['Musicien', 'Musician', 'Musicista'], {
  flags: ['performer'],
  mappings: [mapping('marc', 'mus')],
});
export const composer = concept('participation-role', 'composer', ['Compositeur', 'Composer', 'Compositore'], {
  flags: ['creation'],
  mappings: [mapping('marc', 'cmp')],
});
export const director = concept('participation-role', 'stage_director', ['Mise en scène', 'Stage director', 'Regia'], {
  mappings: [mapping('marc', 'sgd')],
});
export const fullPrice = concept('price-category', 'base', ['Plein', 'Full', 'Intero']);
export const ccBy = concept('licence', 'cc-by-4.0', ['CC BY 4.0', 'CC BY 4.0', 'CC BY 4.0']);
export const eventOnly = concept('licence', 'event_only', [
  'Pour cet événement',
  'For this event',
  'Per questo evento',
]);
export const surtitles = concept('access-service', 'surtitles', ['Surtitrage', 'Captions', 'Sovratitoli'], {
  mappings: [mapping('schema', 'openCaptions')],
});
export const stepFree = concept('access-feature', 'step_free', ['De plain-pied', 'Step-free', 'Senza gradini']);
export const lift = concept('access-feature', 'lift', ['Ascenseur', 'Lift', 'Ascensore']);
export const french = concept('language', 'fr', ['Français', 'French', 'Francese']);
export const website = concept('link-kind', 'website', ['Site web', 'Website', 'Sito web']);
export const wikidata = concept('identifier-scheme', 'wikidata', ['Wikidata', 'Wikidata', 'Wikidata']);

const territory = (
  code: string,
  codeType: NonNullable<Entry<'api::territory.territory'>['values']['codeType']>,
  name: string,
  parents: Entry<'api::territory.territory'>[] = [],
) =>
  entry('api::territory.territory', `${codeType}-${code}`, {
    code,
    codeType,
    name,
    parents: parents.map(reference),
    postalCodes: ['05100'],
  });

export const region = territory('93', 'insee_region', "Provence-Alpes-Côte d'Azur");
export const department = territory('05', 'insee_department', 'Hautes-Alpes', [region]);
export const epci = territory('240500439', 'siren_epci', 'CC du Briançonnais', [department]);
export const briancon = territory('05023', 'insee_commune', 'Briançon', [epci, department]);

export const organiser = entry('api::organisation.organisation', 'org-decables', {
  name: 'Les Décâblés – Bruit Blanc',
  kinds: [reference(festivalOrganiser)],
  territory: reference(briancon),
  links: [component('contact.link', { url: 'https://decables.example.org/', kind: reference(website) })],
});

export const company = entry('api::organisation.organisation', 'org-irini', {
  name: 'Ensemble Irini',
  kinds: [reference(ensemble)],
  territory: reference(briancon),
  externalIds: [
    component('identity.external-id', {
      scheme: reference(wikidata),
      value: 'Q1',
      uri: 'http://www.wikidata.org/entity/Q1',
    }),
  ],
});

export const performer = entry('api::person.person', 'person-lila', {
  displayName: 'Lila Hajosi',
  publicationBasis: 'professional_public',
});

export const collegiale = entry('api::venue.venue', 'venue-collegiale', {
  name: { fr: 'Collégiale Notre-Dame-et-Saint-Nicolas', en: 'Collegiate Church of Our Lady and Saint Nicholas' },
  kinds: [reference(collegiate)],
  address: component('place.address', {
    street: 'Place du Temple',
    postalCode: '05100',
    locality: 'Briançon',
    countryCode: 'FR',
    commune: reference(briancon),
    latitude: 44.90028,
    longitude: 6.64278,
  }),
  accessFeatures: [reference(stepFree)],
});

export const nave = entry('api::space.space', 'space-nave', {
  name: 'Nef',
  venue: reference(collegiale),
  accessFeatures: [reference(lift), reference(stepFree)],
});

export const altitudeJazz = entry('api::event-group.event-group', 'group-altitude', {
  name: { fr: 'Altitude Jazz Festival' },
  kind: reference(festival),
  organisers: [reference(organiser)],
});

export const altitudeJazz2027 = entry('api::event-group.event-group', 'group-altitude-2027', {
  name: { fr: 'Altitude Jazz Festival 2027' },
  kind: reference(edition),
  parent: reference(altitudeJazz),
  startDate: '2027-01-15',
  endDate: '2027-01-24',
  disciplines: [reference(music)],
});

export const poster = component('media.picture', {
  file: {
    ...{ url: '/uploads/maria-nostra.jpg', mime: 'image/jpeg', size: 84.12, width: 1200, height: 800 },
    formats: {
      large: { url: '/uploads/large_maria-nostra.jpg', width: 1000, height: 667 },
      thumbnail: { url: '/uploads/thumbnail_maria-nostra.jpg', width: 234, height: 156 },
      small: { url: '/uploads/small_maria-nostra.jpg', width: 500, height: 333 },
    },
  },
  role: 'main',
  alt: { fr: 'Cinq chanteuses dans une nef' },
  credit: 'Jeanne Photographe',
  licence: reference(ccBy),
  usage: 'any',
});

export const mariaNostra = entry('api::production.production', 'production-maria', {
  title: { fr: 'Maria Nostra', en: 'Our Mary' },
  teaser: { fr: 'Chants à la Vierge, de Byzance à Chypre.' },
  description: { fr: '**Un voyage** vocal. Voir [le site](https://irini.example.org/).' } as MarkdownText,
  form: reference(concert),
  disciplines: [reference(music)],
  genres: [reference(contemporary)],
  companies: [reference(company)],
  credits: [component('work.credit', { key: 'c1', person: reference(performer), role: reference(musician) })],
  durationMinutes: 75,
  ageMin: 6,
  ageMax: 12,
  languages: [reference(french)],
  pictures: [poster],
});

export const performanceValues: Partial<Entry<'api::performance.performance'>['values']> = {
  production: reference(mariaNostra),
  eventGroups: [reference(altitudeJazz2027)],
  organisers: [],
  startDate: '2027-01-15',
  startTime: '20:30:00.000',
  timeZone: 'Europe/Paris',
  startsAt: '2027-01-15T19:30:00.000Z',
  venue: reference(collegiale),
  pricing: 'paid',
  offers: [
    component('price.offer', {
      key: 'o1',
      category: reference(fullPrice),
      price: 15,
      currency: 'EUR',
      validFrom: '2026-11-01T08:00:00.000Z',
    }),
  ],
  bookingStatus: 'open',
  booking: component('price.booking', { mode: 'required', url: 'https://billets.example.org/maria-nostra' }),
};

export const performance = (values: Partial<Entry<'api::performance.performance'>['values']> = {}) =>
  entry('api::performance.performance', 'perf-1', { ...performanceValues, ...values });

/** Everything of this world, published. */
export const published = [
  vocabulary,
  music,
  contemporary,
  concert,
  collegiate,
  privateHome,
  festivalOrganiser,
  ensemble,
  edition,
  festival,
  musician,
  composer,
  director,
  fullPrice,
  ccBy,
  eventOnly,
  surtitles,
  stepFree,
  lift,
  french,
  website,
  wikidata,
  region,
  department,
  epci,
  briancon,
  organiser,
  company,
  performer,
  collegiale,
  nave,
  altitudeJazz,
  altitudeJazz2027,
  mariaNostra,
];

export const settings = {
  uriBase: 'https://data.example.org',
  uidDomain: 'data.example.org',
  publicUrl: 'https://odus.example.org',
  timeZone: 'Europe/Paris',
};
