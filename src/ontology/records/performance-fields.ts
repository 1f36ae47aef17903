import { agentTerm } from './agents';
import { eventGroupTerm } from './event-groups';
import { documents, fieldsOf, heldIn, list, scheme, territories } from './field';
import { priceRange } from './offers';
import type { PerformanceData } from './performance';
import { announcedDateInWords, badgeOf, priceInWords } from './performance-wording';
import { protocolTerm } from './protocol-terms';
import {
  closingFields,
  creditFields,
  offerItem,
  positionFields,
  programmeField,
  townParts,
  urlField,
} from './shared-fields';
import type { Field } from './source';

const { text, markdown, term, terms, number, boolean, date, instant, object } = fieldsOf<PerformanceData>();

/** Nobody knows when a date takes place whose hour is to come, or that is postponed. */
const hasKnownHour = ({ startTime, status }: PerformanceData): boolean => startTime !== null && status !== 'postponed';

const what: Field<PerformanceData>[] = [
  text('title', ['Titre', 'Title', 'Titolo'], ({ title }) => title),
  text('subtitle', ['Sous-titre', 'Subtitle', 'Sottotitolo'], ({ subtitle }) => subtitle),
  text('teaser', ['Accroche', 'Teaser', 'Presentazione breve'], ({ teaser }) => teaser),
  markdown('description', ['Présentation', 'Description', 'Descrizione'], (data) => data.description),
  text('note', ['Précision', 'Note', 'Precisazione'], ({ note }) => note),
  text('contentNote', ['Avertissement', 'Content note', 'Avvertenza'], ({ contentNote }) => contentNote),
  term('form', ['Forme', 'Form', 'Forma'], ({ form }) => form, scheme('event-form')),
  terms('disciplines', ['Disciplines', 'Disciplines', 'Discipline'], (data) => data.disciplines, scheme('discipline')),
  terms('genres', ['Genres', 'Genres', 'Generi'], ({ genres }) => genres, scheme('genre')),
  term('premiere', ['Création', 'Premiere', 'Prima'], (data) => data.premiereKind, scheme('premiere-kind')),
  text(
    'production.url',
    ['Adresse du spectacle', 'Production URL', 'Indirizzo dello spettacolo'],
    (data) => data.production?.uri,
  ),
];

const when: Field<PerformanceData>[] = [
  term(
    'status',
    ['Statut', 'Status', 'Stato'],
    ({ status }) => protocolTerm('eventStatus', status),
    list('eventStatus'),
  ),
  text('statusReason', ['Motif', 'Reason', 'Motivo'], ({ statusReason }) => statusReason),
  boolean('dateIsCertain', ['Date certaine', 'Date is certain', 'Data certa'], (data) => data.status !== 'postponed'),
  {
    ...instant('startsAt', ['Début (UTC)', 'Starts at (UTC)', 'Inizio (UTC)'], ({ startsAt }) => startsAt),
    show: (data) => (hasKnownHour(data) ? data.startsAt : null),
  },
  {
    ...instant('endsAt', ['Fin (UTC)', 'Ends at (UTC)', 'Fine (UTC)'], ({ endsAt }) => endsAt),
    show: (data) => (hasKnownHour(data) ? data.endsAt : null),
  },
  text('badge', ['Pastille', 'Badge', 'Etichetta'], badgeOf),
  boolean('endIsEstimated', ['Fin estimée', 'Estimated end', 'Fine stimata'], (data) =>
    data.endsAt ? data.endIsEstimated : null,
  ),
  date('startDate', ['Date', 'Date', 'Data'], ({ startDate }) => startDate),
  text('startTime', ['Heure', 'Time', 'Ora'], ({ startTime }) => startTime),
  date('endDate', ['Date de fin', 'End date', 'Data di fine'], ({ endDate }) => endDate),
  text('endTime', ['Heure de fin', 'End time', 'Ora di fine'], ({ endTime }) => endTime),
  text('timeZone', ['Fuseau horaire', 'Time zone', 'Fuso orario'], ({ timeZone }) => timeZone),
  text('doorTime', ['Ouverture des portes', 'Doors open', 'Apertura porte'], ({ doorTime }) => doorTime),
  text('dateInWords', ['Date en toutes lettres', 'Date in words', 'Data per esteso'], announcedDateInWords),
  number(
    'durationMinutes',
    ['Durée (minutes)', 'Duration (minutes)', 'Durata (minuti)'],
    (data) => data.durationMinutes,
  ),
  object('previousDates', ['Dates précédentes', 'Previous dates', 'Date precedenti'], (data) => data.previousDates),
];

const where: Field<PerformanceData>[] = [
  text('venue.name', ['Lieu', 'Venue', 'Luogo'], ({ venue }) => venue?.name),
  terms(
    'venue.kinds',
    ['Nature du lieu', 'Kind of venue', 'Tipo di luogo'],
    (data) => data.venue?.kinds ?? [],
    scheme('venue-kind'),
  ),
  text('venue.address.street', ['Rue', 'Street', 'Via'], ({ venue }) => venue?.address?.street),
  text('venue.address.postalCode', ['Code postal', 'Postal code', 'CAP'], ({ venue }) => venue?.address?.postalCode),
  text('venue.address.locality', ['Localité', 'Locality', 'Località'], ({ venue }) => venue?.address?.locality),
  text('venue.address.countryCode', ['Pays', 'Country', 'Paese'], ({ venue }) => venue?.address?.countryCode),
  ...positionFields<PerformanceData>('venue.', ({ venue }) => venue?.address),
  text('venue.uri', ['Adresse de la fiche du lieu', 'Venue URI', 'URI del luogo'], ({ venue }) => venue?.uri),
  {
    ...term(
      'venue.id',
      ['Identifiant du lieu', 'Venue identifier', 'Identificativo del luogo'],
      ({ venue }) => venue && { code: venue.documentId, label: venue.name, broader: [] },
      documents('api::venue.venue'),
    ),
    isIdentifier: true,
  },
  text('space.name', ['Salle', 'Room', 'Sala'], ({ space }) => space?.name),
  boolean(
    'venueToBeAnnounced',
    ['Lieu à préciser', 'Venue to be announced', 'Luogo da definire'],
    (data) => data.venueToBeAnnounced,
  ),
  text(
    'fallbackVenue.name',
    ['Lieu de repli', 'Fallback venue', 'Luogo alternativo'],
    (data) => data.fallbackVenue?.name,
  ),
  term('territory', ['Commune', 'Municipality', 'Comune'], ({ territory }) => territory && territory.term, territories),
  term(
    'attendanceMode',
    ['Mode de présence', 'Attendance', 'Modalità'],
    (data) => protocolTerm('attendanceMode', data.attendanceMode),
    list('attendanceMode'),
  ),
  text('onlineUrl', ['Lien en ligne', 'Online link', 'Link online'], ({ onlineUrl }) => onlineUrl),
  text('gettingThere', ['Venir', 'Getting there', 'Come arrivare'], ({ gettingThere }) => gettingThere),
];

const who: Field<PerformanceData>[] = [
  terms(
    'eventGroups',
    ['Dans le cadre de', 'Part of', "Nell'ambito di"],
    (data) => data.eventGroups.map(eventGroupTerm),
    documents('api::event-group.event-group'),
  ),
  terms(
    'organisers',
    ['Organisateurs', 'Organisers', 'Organizzatori'],
    (data) => data.organisers.map(agentTerm),
    documents('api::organisation.organisation'),
  ),
  terms(
    'companies',
    ['Compagnies, ensembles', 'Companies, ensembles', 'Compagnie, ensemble'],
    (data) => data.companies.map(agentTerm),
    documents('api::organisation.organisation'),
  ),
  ...creditFields<PerformanceData>(),
  programmeField(),
  terms('audiences', ['Publics', 'Audiences', 'Pubblico'], ({ audiences }) => audiences, scheme('audience')),
  number('ageMin', ['Âge minimal', 'Minimum age', 'Età minima'], ({ ageMin }) => ageMin),
  number('ageMax', ['Âge maximal', 'Maximum age', 'Età massima'], ({ ageMax }) => ageMax),
  terms('languages', ['Langues', 'Languages', 'Lingue'], ({ languages }) => languages, scheme('language')),
  terms(
    'subtitleLanguages',
    ['Surtitrage', 'Surtitles', 'Sovratitoli'],
    (data) => data.subtitleLanguages,
    scheme('language'),
  ),
];

const prices: Field<PerformanceData>[] = [
  term(
    'pricing',
    ['Tarification', 'Pricing', 'Prezzi'],
    ({ pricing }) => protocolTerm('pricing', pricing),
    list('pricing'),
  ),
  number(
    'priceMin',
    ['Prix minimal', 'Lowest price', 'Prezzo minimo'],
    (data) => priceRange(data.pricing, data.offers).min,
  ),
  number(
    'priceMax',
    ['Prix maximal', 'Highest price', 'Prezzo massimo'],
    (data) => priceRange(data.pricing, data.offers).max,
  ),
  text('priceInWords', ['Prix en toutes lettres', 'Price in words', 'Prezzo per esteso'], (data) =>
    priceInWords(data.pricing, data.offers),
  ),
  object('offers', ['Tarifs', 'Prices', 'Tariffe'], ({ offers }) => offers.map(offerItem)),
  text('priceNote', ['Conditions', 'Price note', 'Condizioni'], ({ priceNote }) => priceNote),
  term(
    'bookingStatus',
    ['Réservation', 'Booking', 'Prenotazione'],
    (data) => protocolTerm('bookingStatus', data.bookingStatus),
    list('bookingStatus'),
  ),
  term(
    'booking.mode',
    ['Faut-il réserver ?', 'Is booking needed?', 'Bisogna prenotare?'],
    ({ booking }) => booking && protocolTerm('bookingMode', booking.mode),
    list('bookingMode'),
  ),
  text(
    'booking.note',
    ['Précisions de réservation', 'Booking note', 'Note per prenotare'],
    ({ booking }) => booking?.note,
  ),
  text('booking.url', ['Billetterie en ligne', 'Booking link', 'Link di prenotazione'], ({ booking }) => booking?.url),
  text(
    'booking.phone',
    ['Téléphone de réservation', 'Booking phone', 'Telefono per prenotare'],
    ({ booking }) => booking?.phone,
  ),
  text(
    'booking.email',
    ['Courriel de réservation', 'Booking email', 'Email per prenotare'],
    ({ booking }) => booking?.email,
  ),
  instant(
    'booking.opensAt',
    ['Ouverture des ventes', 'Booking opens', 'Apertura prenotazioni'],
    ({ booking }) => booking?.opensAt,
  ),
  number('capacity', ['Jauge', 'Capacity', 'Capienza'], ({ capacity }) => capacity),
  number('remainingCapacity', ['Places restantes', 'Seats left', 'Posti rimasti'], (data) => data.remainingCapacity),
];

const access: Field<PerformanceData>[] = [
  terms(
    'accessServices',
    ["Services d'accessibilité", 'Access services', 'Servizi di accessibilità'],
    (data) => data.accessServices,
    scheme('access-service'),
  ),
  terms(
    'accessFeatures',
    ['Accessibilité du lieu', 'Venue accessibility', 'Accessibilità del luogo'],
    (data) => [...(data.space?.accessFeatures ?? []), ...(data.venue?.accessFeatures ?? [])].filter(isFirst),
    scheme('access-feature'),
  ),
];

const amounts = ['pricing', 'offers.price', 'offers.priceMax', 'offers.currency'];
const parts: Record<string, string[]> = {
  premiere: ['premiereKind'],
  'production.url': ['production.uri'],
  dateIsCertain: ['status'],
  badge: ['status', 'bookingStatus', 'pricing'],
  dateInWords: ['startDate'],
  ...townParts('venue.'),
  'venue.place': ['venue.address.place'],
  'venue.precision': ['venue.address.precision'],
  'venue.approximatePlace': ['venue.address.approximatePlace'],
  'venue.uri': ['venue.uri', 'venue.website', 'venue.sameAs'],
  'venue.id': ['venue.documentId'],
  priceMin: amounts,
  priceMax: amounts,
  priceInWords: amounts,
  accessFeatures: ['venue.accessFeatures', 'space.accessFeatures'],
};

/** The fields of a performance, in the order in which a reader wants them. */
export const performanceFields: Field<PerformanceData>[] = heldIn(parts, [
  urlField(),
  ...what,
  ...when,
  ...where,
  ...who,
  ...prices,
  ...access,
  ...closingFields<PerformanceData>(),
]);

const isFirst = (term: { code: string }, index: number, all: { code: string }[]): boolean =>
  all.findIndex(({ code }) => code === term.code) === index;
