import type { LocalisedText } from './source';

/** Fields that people look for together. */
export interface FieldGroup {
  label: LocalisedText;
  /** Names of fields, in the order in which they are offered. */
  fields: string[];
}

const group = (fr: string, en: string, it: string, fields: string[]): FieldGroup => ({ label: { fr, en, it }, fields });

/** The questions that fields answer, in the order in which people ask them. What is in none comes last. */
export const fieldGroups: FieldGroup[] = [
  group('Quand', 'When', 'Quando', [
    ...['startDate', 'startTime', 'period.startsAt', 'period.endsAt', 'endDate', 'endTime', 'dateInWords', 'doorTime'],
    ...['durationMinutes', 'status', 'statusReason', 'dateIsCertain', 'badge', 'premiereDate', 'creationYear'],
    ...['foundedYear', 'closedYear', 'previousDates', 'startsAt', 'endsAt', 'endIsEstimated', 'timeZone'],
  ]),
  group('Où', 'Where', 'Dove', [
    ...['territory', 'venue.name', 'venue.kinds', 'space.name', 'venue.place', 'place', 'venue.address.locality'],
    ...['venue.address.postalCode', 'venue.address.street', 'venue.address.countryCode', 'address.locality'],
    ...['address.postalCode', 'address.street', 'address.countryCode', 'altitudeMetres', 'isOutdoor', 'isTemporary'],
    ...['venueToBeAnnounced', 'fallbackVenue.name', 'gettingThere', 'attendanceMode', 'onlineUrl', 'venue.precision'],
    ...['precision', 'venue.approximatePlace', 'approximatePlace', 'venue.uri', 'venue.id'],
  ]),
  group('Quoi', 'What', 'Che cosa', [
    ...['title', 'name', 'subtitle', 'disciplines', 'genres', 'form', 'kind', 'kinds', 'teaser', 'description'],
    ...['eventGroups', 'programme', 'premiere', 'note', 'contentNote', 'pictures', 'thumbnail', 'category', 'rank'],
  ]),
  group('Qui', 'Who', 'Chi', ['companies', 'organisers', 'performers', 'credits', 'members', 'responsible']),
  group('Pour qui', 'For whom', 'Per chi', [
    ...['audiences', 'ageMin', 'ageMax', 'languages', 'subtitleLanguages', 'accessServices', 'accessFeatures'],
    'accessNote',
  ]),
  group('Prix et réservation', 'Price and booking', 'Prezzo e prenotazione', [
    ...['pricing', 'priceInWords', 'priceMin', 'priceMax', 'priceNote', 'offers', 'booking.mode', 'bookingStatus'],
    ...['booking.url', 'booking.phone', 'booking.email', 'booking.note', 'booking.opensAt', 'capacity'],
    'remainingCapacity',
  ]),
];

const words = (fr: string, en: string, it: string): Record<string, string[]> =>
  Object.fromEntries(Object.entries({ fr, en, it }).map(([locale, text]) => [locale, text.split(', ')]));

const DAY = words(
  'jour, semaine, mois, week-end, quand, aujourd’hui, à venir',
  'day, week, month, weekend, when, today, upcoming',
  'giorno, settimana, mese, fine settimana, quando, oggi, prossimi',
);
const CHILDREN = words(
  'enfants, jeune public, famille, ados, scolaires, tout public',
  'children, kids, family, teenagers, schools',
  'bambini, famiglie, ragazzi, scuole',
);
const PRICE = words(
  'gratuit, payant, tarif, coût, participation libre, euros',
  'free, paid, fee, cost, donation, euros',
  'gratuito, gratis, a pagamento, tariffa, costo, offerta libera, euro',
);
const TOWN = words(
  'ville, village, commune, vallée, intercommunalité, communauté de communes, code postal, où',
  'town, village, municipality, valley, where, postcode',
  'città, paese, comune, valle, dove',
);
const DISABILITY = words(
  'handicap, fauteuil, PMR, malentendants, LSF, audiodescription',
  'disability, wheelchair, hard of hearing, sign language',
  'disabilità, carrozzina, non udenti, lingua dei segni',
);

/** Other words by which people look for a field. */
export const fieldSynonyms: Record<string, Record<string, string[]>> = {
  startDate: DAY,
  'period.startsAt': DAY,
  'period.endsAt': DAY,
  dateInWords: DAY,
  startTime: words('soir, après-midi, horaire', 'evening, afternoon, hour', 'sera, pomeriggio, orario'),
  status: words('annulé, reporté, confirmé, complet', 'cancelled, postponed', 'annullato, rinviato'),
  territory: TOWN,
  'venue.address.locality': TOWN,
  'venue.kinds': words(
    'église, chapelle, théâtre, salle des fêtes, plein air',
    'church, chapel, theatre, hall, open air',
    'chiesa, cappella, teatro, sala, aperto',
  ),
  'venue.place': words(
    'distance, kilomètres, autour de, près de, rayon',
    'distance, kilometres, around, near, radius',
    'distanza, chilometri, intorno, vicino, raggio',
  ),
  'venue.name': words('salle, théâtre, endroit', 'hall, theatre, place', 'sala, teatro, posto'),
  disciplines: words(
    'musique, concert, théâtre, danse, cirque, genre',
    'music, concert, theatre, dance, circus',
    'musica, concerto, teatro, danza, circo',
  ),
  eventGroups: words('festival, saison, cycle, tournée', 'festival, season, series, tour', 'festival, stagione'),
  companies: words('troupe, groupe, artistes', 'troupe, band, artists', 'gruppo, artisti'),
  organisers: words('association, mairie, organisateur', 'association, council', 'associazione, municipio'),
  audiences: CHILDREN,
  ageMin: CHILDREN,
  ageMax: CHILDREN,
  pricing: PRICE,
  priceMin: PRICE,
  priceMax: PRICE,
  priceInWords: PRICE,
  'booking.url': words('billets, réserver, acheter', 'tickets, book, buy', 'biglietti, prenotare'),
  'booking.phone': words('numéro, réserver', 'number, book', 'numero, prenotare'),
  accessServices: DISABILITY,
  accessFeatures: DISABILITY,
  pictures: words('photo, affiche, visuel', 'photo, poster', 'foto, locandina'),
};
