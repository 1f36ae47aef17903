import type { I18nText } from '../ontology/i18n-text';
import { partners } from './organisations/partners';

export interface ChannelContent {
  slug: string;
  /** Slug of the organisation that owns it. */
  partner: string;
  name: I18nText;
  mission: I18nText;
  source: string;
  filter: object | null;
  /** What items show, in order; every field of the source when absent. */
  shape?: object[];
  locales: string[];
}

const toCome = { field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now' } };

/** What every public agenda shows of a date. */
const AGENDA = [
  'url',
  'title',
  'subtitle',
  'teaser',
  'form',
  'disciplines',
  'genres',
  'status',
  'statusReason',
  'startDate',
  'startTime',
  'endDate',
  'endTime',
  'timeZone',
  'startsAt',
  'durationMinutes',
  'venue.name',
  'venue.kinds',
  'venue.address.street',
  'venue.address.postalCode',
  'venue.address.locality',
  'venue.place',
  'venue.precision',
  'venue.approximatePlace',
  'space.name',
  'territory',
  'eventGroups',
  'organisers',
  'companies',
  'pricing',
  'priceMin',
  'priceMax',
  'offers',
  'bookingStatus',
  'booking.url',
];

const shown = (fields: string[]): object[] => fields.map((field) => ({ field }));

/** The channels that the site of the territory draws, by what they are for there. */
export const siteChannels = {
  agenda: 'agenda-du-grand-brianconnais',
  venues: 'lieux-de-spectacle',
  festivals: 'festivals-et-saisons',
} as const;

/** Three partners with their missions, and the site of the territory: one set of data. */
export const channels = (epci: string[]): ChannelContent[] => [
  {
    slug: siteChannels.agenda,
    partner: partners.cooperative,
    name: { fr: 'Agenda', en: 'What’s on', it: 'Agenda' },
    mission: {
      fr: 'Tout ce qui se joue dans les 36 communes du Grand Briançonnais, pour le site du territoire.',
      en: 'Everything that is on in the 36 communes of the Grand Briançonnais, for the site of the territory.',
      it: 'Tutto ciò che va in scena nei 36 comuni del Grand Briançonnais, per il sito del territorio.',
    },
    source: 'performances',
    filter: { and: [toCome, { field: 'territory', operator: 'within', value: epci }] },
    locales: ['fr', 'en', 'it'],
  },
  {
    slug: siteChannels.venues,
    partner: partners.cooperative,
    name: { fr: 'Lieux', en: 'Venues', it: 'Luoghi' },
    mission: {
      fr: 'Théâtres, salles, églises, places : où l’on joue dans les vallées.',
      en: 'Theatres, halls, churches, squares: where shows take place in the valleys.',
      it: 'Teatri, sale, chiese, piazze: dove si va in scena nelle valli.',
    },
    source: 'venues',
    filter: { and: [{ field: 'territory', operator: 'within', value: epci }] },
    locales: ['fr', 'en', 'it'],
  },
  {
    slug: siteChannels.festivals,
    partner: partners.cooperative,
    name: { fr: 'Festivals', en: 'Festivals', it: 'Festival' },
    mission: {
      fr: 'Les festivals et les saisons du territoire, et quand ils ont lieu.',
      en: 'The festivals and seasons of the territory, and when they take place.',
      it: 'I festival e le stagioni del territorio, e quando si svolgono.',
    },
    source: 'event-groups',
    filter: { and: [{ field: 'kind', operator: 'within', value: ['festival', 'edition', 'season', 'cycle'] }] },
    locales: ['fr', 'en', 'it'],
  },
  {
    slug: 'concerts-dans-les-eglises',
    partner: partners.churchMusic,
    name: { fr: 'Concerts dans les églises', en: 'Concerts in churches', it: 'Concerti nelle chiese' },
    mission: {
      fr: "Annoncer les concerts à venir dans les églises et les chapelles, pour l'association qui les fait connaître.",
      en: 'Announce the coming concerts in churches and chapels, for the association that makes them known.',
      it: "Annunciare i prossimi concerti nelle chiese e nelle cappelle, per l'associazione che li fa conoscere.",
    },
    source: 'performances',
    filter: {
      and: [
        toCome,
        { field: 'disciplines', operator: 'within', value: ['music'] },
        { field: 'venue.kinds', operator: 'within', value: ['church', 'chapel'] },
      ],
    },
    shape: shown([...AGENDA, 'programme', 'priceNote']),
    locales: ['fr', 'en', 'it'],
  },
  {
    slug: 'agenda-de-l-office-de-tourisme',
    partner: partners.touristOffice,
    name: { fr: "L'agenda de l'office de tourisme", en: "What's on", it: 'Che cosa fare' },
    mission: {
      fr: "Dire aux visiteurs, en trois langues, tous les spectacles à venir du territoire, avec l'accès et les prix.",
      en: 'Tell visitors, in three languages, every coming show of the territory, with access and prices.',
      it: 'Annunciare ai visitatori, in tre lingue, tutti gli spettacoli del territorio, con accesso e prezzi.',
    },
    source: 'performances',
    filter: { and: [toCome, { field: 'territory', operator: 'within', value: epci }] },
    shape: shown([
      ...AGENDA,
      'description',
      'contentNote',
      'audiences',
      'ageMin',
      'ageMax',
      'languages',
      'accessServices',
      'accessFeatures',
      'gettingThere',
      'pictures',
    ]),
    locales: ['fr', 'en', 'it'],
  },
  {
    slug: 'compagnies-du-territoire',
    partner: partners.theatreService,
    name: { fr: 'Compagnies du territoire', en: 'Companies of the territory', it: 'Compagnie del territorio' },
    mission: {
      fr: 'Faire connaître les compagnies de théâtre établies sur le territoire.',
      en: 'Make known the theatre companies established in the territory.',
      it: 'Far conoscere le compagnie di teatro del territorio.',
    },
    source: 'organisations',
    filter: {
      and: [
        { field: 'kinds', operator: 'within', value: ['theatre_company'] },
        { field: 'territory', operator: 'within', value: epci },
        { field: 'closedYear', operator: 'isEmpty' },
      ],
    },
    locales: ['fr', 'en', 'it'],
  },
];
