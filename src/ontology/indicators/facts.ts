import { daysBetween } from '../../plugin-kit/calendar';
import type { EventGroupData } from '../records/event-group';
import type { OrganisationData } from '../records/organisation';
import type { PerformanceData } from '../records/performance';
import { priceRange } from '../records/offers';
import { protocolTerm } from '../records/protocol-terms';
import type { VenueData } from '../records/venue';
import {
  changedStatus,
  communeOf,
  insideOf,
  intercommunalityOf,
  isInside,
  NO_ACCESS,
  originsOf,
  priceClassOf,
  reasonOf,
} from './members';
import { named } from './words';

/** What the observatory depends on of its territory. */
export interface IndicatorSettings {
  /** SIREN codes of the intercommunalities of the territory. */
  epci: string[];
}

/** Kinds of event groups that people call a festival. */
const FESTIVALS = ['festival', 'edition'];

/** What is noted of each date, venue, organisation and festival. */
export const facts = ({ epci }: IndicatorSettings) => [
  performances(epci),
  venues(epci),
  organisations(epci),
  eventGroups(epci),
];

const performances = (epci: string[]) => ({
  source: 'performances',
  version: 1,
  date: ({ startDate }: PerformanceData) => startDate,
  time: ({ startTime }: PerformanceData) => startTime,
  dimensions: {
    commune: ({ territory }: PerformanceData) => communeOf(territory),
    intercommunality: ({ territory }: PerformanceData) => codeOnly(intercommunalityOf(territory)),
    territory: ({ territory }: PerformanceData) => insideOf(territory, epci),
    discipline: ({ disciplines }: PerformanceData) => disciplines.map(named),
    genre: ({ genres }: PerformanceData) => genres.map(named),
    form: ({ form }: PerformanceData) => (form ? [named(form)] : []),
    audience: ({ audiences }: PerformanceData) => audiences.map(named),
    language: ({ languages }: PerformanceData) => languages.map(named),
    price: priceClassOf,
    access: ({ accessServices }: PerformanceData) =>
      accessServices.length > 0 ? accessServices.map(named) : [NO_ACCESS],
    venueKind: ({ venue }: PerformanceData) => (venue?.kinds ?? []).map(named),
    venue: ({ venue }: PerformanceData) => (venue ? [{ code: venue.documentId, label: venue.name }] : []),
    organiserKind: ({ organisers }: PerformanceData) => distinct(organisers.flatMap(({ kinds }) => kinds.map(named))),
    company: ({ companies }: PerformanceData) =>
      companies.map(({ documentId, name }) => ({ code: documentId, label: { fr: name, en: name, it: name } })),
    origin: (data: PerformanceData) => originsOf(data, epci),
    festival: ({ eventGroups }: PerformanceData) =>
      eventGroups
        .filter(({ kind }) => FESTIVALS.includes(kind?.code ?? ''))
        .map(({ documentId, name }) => ({ code: documentId, label: name })),
    status: ({ status }: PerformanceData) => changedStatus(status),
    reason: reasonOf,
    booking: ({ bookingStatus }: PerformanceData) => [named(protocolTerm('bookingStatus', bookingStatus))],
  },
  keys: {
    production: ({ production }: PerformanceData) => (production ? [production.documentId] : []),
    work: ({ programme }: PerformanceData) => programme.flatMap(({ work }) => work?.uri ?? []),
    venue: ({ venue }: PerformanceData) => (venue ? [venue.documentId] : []),
    venueDay: ({ venue, startDate }: PerformanceData) => (venue ? [`${venue.documentId} ${startDate}`] : []),
    commune: ({ territory }: PerformanceData) => communeOf(territory).map(({ code }) => code),
    language: ({ languages }: PerformanceData) => languages.map(({ code }) => code),
    homeCompany: ({ companyTerritories }: PerformanceData) =>
      companyTerritories.filter(({ territories }) => isInside(territories, epci)).map(({ documentId }) => documentId),
    festival: ({ eventGroups }: PerformanceData) =>
      eventGroups.filter(({ kind }) => FESTIVALS.includes(kind?.code ?? '')).map(({ documentId }) => documentId),
  },
  numbers: {
    seats: ({ capacity }: PerformanceData) => capacity,
    price: ({ pricing, offers }: PerformanceData) => priceRange(pricing, offers).min,
    leadDays: ({ createdAt, startDate }: PerformanceData) =>
      Math.max(0, daysBetween(createdAt.slice(0, 10), startDate)),
  },
});

const venues = (epci: string[]) => ({
  source: 'venues',
  version: 1,
  dimensions: {
    commune: ({ territory }: VenueData) => communeOf(territory),
    intercommunality: ({ territory }: VenueData) => codeOnly(intercommunalityOf(territory)),
    territory: ({ territory }: VenueData) => insideOf(territory, epci),
    venueKind: ({ kinds }: VenueData) => kinds.map(named),
    venue: ({ documentId, name }: VenueData) => [{ code: documentId, label: name }],
    access: ({ accessFeatures }: VenueData) => (accessFeatures.length > 0 ? accessFeatures.map(named) : [NO_ACCESS]),
  },
  keys: {},
  numbers: { seats: ({ capacity }: VenueData) => capacity },
});

const organisations = (epci: string[]) => ({
  source: 'organisations',
  version: 1,
  dimensions: {
    commune: ({ territory }: OrganisationData) => communeOf(territory),
    intercommunality: ({ territory }: OrganisationData) => codeOnly(intercommunalityOf(territory)),
    territory: ({ territory }: OrganisationData) => insideOf(territory, epci),
    organiserKind: ({ kinds }: OrganisationData) => kinds.map(named),
    discipline: ({ disciplines }: OrganisationData) => disciplines.map(named),
  },
  keys: {},
  numbers: {},
});

const eventGroups = (epci: string[]) => ({
  source: 'event-groups',
  version: 1,
  dimensions: {
    commune: ({ territories }: EventGroupData) => distinct(territories.flatMap(communeOf)),
    intercommunality: ({ territories }: EventGroupData) =>
      distinct(territories.flatMap((one) => codeOnly(intercommunalityOf(one)))),
    territory: ({ territories }: EventGroupData) => distinct(territories.flatMap((one) => insideOf(one, epci))),
    discipline: ({ disciplines }: EventGroupData) => disciplines.map(named),
    audience: ({ audiences }: EventGroupData) => audiences.map(named),
  },
  keys: {},
  numbers: {},
});

/** What it is called is said with the places. */
const codeOnly = (code: string | undefined) => (code ? [{ code, label: {} }] : []);

const distinct = <Value extends { code: string }>(values: Value[]): Value[] => [
  ...new Map(values.map((value) => [value.code, value])).values(),
];
