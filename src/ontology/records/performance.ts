import type { Entry, Lookup } from '../entry';
import { entryUri } from '../uri';
import { locatedAddress } from './address';
import { creditsOf, organisationsOf, type AgentData } from './agents';
import { eventGroupReferences, groupsAndParents, type EventGroup } from './event-groups';
import { facetsOf } from './facets';
import { identifiersOf, linksOf } from './links';
import { bookingOf, offersOf } from './offers';
import { effectiveStatus } from './performance-status';
import { scheduleOf } from './performance-schedule';
import { publishablePictures, type PictureData } from './pictures';
import { programmeOf } from './programme';
import { findAllPublic, findPublic, isPublic } from './published';
import type { LocalisedText, RecordSettings } from './source';
import { conceptTerm, conceptTerms } from './terms';
import { territoryData } from './territory';
import { spaceReference, venueReference, type Venue } from './venue';

type Performance = Entry<'api::performance.performance'>;
type Production = Entry<'api::production.production'>;

/** The published read model of one date, with the effective values of what it inherits. */
export type PerformanceData = NonNullable<ReturnType<typeof projectPerformance>>;

/**
 * The record of a performance, or null when the public must not see it: not public, only an option, for members or
 * schools, merged into another, of a show that is not published, without a title, a date, or a place to go.
 * Inherited values are computed here and never stored (ontology, effective values).
 */
export function projectPerformance(performance: Performance, lookup: Lookup, settings: RecordSettings) {
  const { values } = performance;
  const production = findPublic(values.production, lookup);
  const venue = findPublic(values.venue, lookup);
  const groups = groupsAndParents(values.eventGroups, lookup);
  const title = titleOf(performance, production, lookup);
  // A duration of its own says how long this very date lasts: the interval of its show is in it.
  const schedule = scheduleOf(
    performance,
    values.durationMinutes ?? production?.values.durationMinutes ?? null,
    values.durationMinutes ? null : (production?.values.intervalMinutes ?? null),
  );
  if (!title || !schedule || !isForThePublic(performance) || !hasPlace(performance, venue)) return null;
  if (values.production && !production) return null;
  const uri = entryUri(settings.uriBase, performance.uid, performance.documentId);
  const context = { performance, production, venue, groups, uri, lookup, settings };
  const announced = effectiveStatus(performance, groups);
  return {
    documentId: performance.documentId,
    uri,
    createdAt: performance.createdAt,
    updatedAt: announced.updatedAt,
    verifiedAt: values.verifiedAt,
    sequence: values.sequence ?? 0,
    title,
    ...schedule,
    status: announced.status,
    statusReason: announced.statusReason,
    ...description(context),
    ...place(context),
    ...people(context),
    ...audience(context),
    ...prices(context),
    eventGroups: eventGroupReferences(values.eventGroups, lookup, settings),
    pictures: picturesOf(context),
    links: linksOf(values.links, lookup),
    identifiers: identifiersOf(values.externalIds, lookup),
    facets: facetsOf(values.facets, 'performance', lookup),
  };
}

interface Context {
  performance: Performance;
  production: Production | undefined;
  venue: Venue | undefined;
  groups: EventGroup[];
  uri: string;
  lookup: Lookup;
  settings: RecordSettings;
}

function isForThePublic(performance: Performance): boolean {
  const { eventStatus, audienceAccess } = performance.values;
  return isPublic(performance) && eventStatus !== 'tentative' && (audienceAccess ?? 'everyone') === 'everyone';
}

function hasPlace({ values }: Performance, venue: Venue | undefined): boolean {
  return venue !== undefined || values.venueToBeAnnounced === true || isOnline(values.attendanceMode);
}

const isOnline = (mode: Performance['values']['attendanceMode']): boolean => mode === 'online' || mode === 'mixed';

function titleOf({ values }: Performance, production: Production | undefined, lookup: Lookup): LocalisedText | null {
  const [first] = firstOf([values.programme, production?.values.programme]);
  const work = findPublic(first?.work ?? null, lookup);
  return values.titleOverride ?? production?.values.title ?? first?.title ?? work?.values.title ?? null;
}

function description({ performance: { values }, production, groups, uri, lookup, settings }: Context) {
  const show = production?.values;
  return {
    subtitle: show?.subtitle ?? null,
    teaser: show?.teaser ?? null,
    description: show?.description ?? null,
    note: values.noteOverride,
    contentNote: show?.contentNote ?? null,
    production: production
      ? {
          documentId: production.documentId,
          uri: entryUri(settings.uriBase, production.uid, production.documentId),
          title: production.values.title,
        }
      : null,
    form: conceptTerm(values.form ?? show?.form ?? null, lookup),
    disciplines: conceptTerms(firstOf([show?.disciplines, ...groups.map((group) => group.values.disciplines)]), lookup),
    genres: conceptTerms(show?.genres ?? [], lookup),
    premiereKind: conceptTerm(values.premiereKind, lookup),
    programme: programmeOf(firstOf([values.programme, show?.programme]), uri, lookup, settings),
  };
}

function place({ performance: { values }, venue, lookup, settings }: Context) {
  const reference = venue ? venueReference(venue, lookup, settings) : null;
  const fallbackVenue = findPublic(values.fallbackVenue, lookup);
  const mode = values.attendanceMode ?? 'offline';
  return {
    venue: reference,
    space: spaceReference(values.space, lookup, settings),
    venueToBeAnnounced: venue === undefined && values.venueToBeAnnounced === true,
    fallbackVenue: fallbackVenue ? venueReference(fallbackVenue, lookup, settings) : null,
    territory: reference?.territory ?? territoryData(values.territory, lookup, settings),
    attendanceMode: mode,
    onlineUrl: isOnline(mode) ? values.onlineUrl : null,
    gettingThere: values.gettingThere ?? venue?.values.gettingThere ?? null,
  };
}

function people({ performance: { values }, production, venue, groups, uri, lookup, settings }: Context) {
  const organisers = [
    values.organisers,
    ...groups.map((group) => group.values.organisers),
    venue?.values.operator ? [venue.values.operator] : [],
  ].map((references): AgentData[] => organisationsOf(references, lookup, settings));
  return {
    organisers: firstOf(organisers),
    companies: organisationsOf(production?.values.companies ?? [], lookup, settings),
    companyTerritories: findAllPublic(production?.values.companies ?? [], lookup).map((company) => ({
      documentId: company.documentId,
      territories: territoriesOf(company, lookup, settings),
    })),
    credits: creditsOf(firstOf([values.credits, production?.values.credits]), uri, lookup, settings),
  };
}

/** Where a company is at home: its commune, and what this belongs to. */
function territoriesOf(
  { values }: Entry<'api::organisation.organisation'>,
  lookup: Lookup,
  settings: RecordSettings,
): string[] {
  const territory =
    territoryData(values.territory, lookup, settings) ?? locatedAddress(values.address, lookup, settings).territory;
  return territory ? [territory.term.code, ...territory.term.broader] : [];
}

function audience({ performance: { values }, production, lookup }: Context) {
  const show = production?.values;
  const ages = values.ageMin === null && values.ageMax === null ? show : values;
  return {
    audiences: conceptTerms(firstOf([values.audiences, show?.audiences]), lookup),
    ageMin: ages?.ageMin ?? null,
    ageMax: ages?.ageMax ?? null,
    languages: conceptTerms(firstOf([values.languages, show?.languages]), lookup),
    subtitleLanguages: conceptTerms(firstOf([values.subtitleLanguages, show?.subtitleLanguages]), lookup),
    accessServices: conceptTerms(values.accessServices, lookup),
  };
}

function prices({ performance: { values }, uri, lookup }: Context) {
  return {
    pricing: values.pricing ?? 'unknown',
    offers: offersOf(values.offers, uri, lookup),
    priceNote: values.priceNote,
    bookingStatus: values.bookingStatus ?? 'unknown',
    booking: bookingOf(values.booking),
    capacity: values.capacity,
    remainingCapacity: values.remainingCapacity,
  };
}

/** The pictures of the nearest entry that has some, and which one: a venue's picture does not show the show. */
function picturesOf({ performance, production, groups, venue, lookup, settings }: Context) {
  const isOwnEvent = (entry: Performance | Production | EventGroup | Venue) =>
    entry === performance || entry === production;
  const owners = [performance, production, ...groups.filter(isPublic), venue].flatMap((entry) => entry ?? []);
  return firstOf(
    owners.map((entry) =>
      publishablePictures(entry.values.pictures, lookup, {
        ...settings,
        isOwnEvent: isOwnEvent(entry),
      }).map((picture): PictureData & { of: string } => ({ ...picture, of: entry.uid.split('.')[1] ?? '' })),
    ),
  );
}

/** The first list that is not empty. */
const firstOf = <Value>(lists: (Value[] | undefined)[]): Value[] => lists.find((list) => list && list.length > 0) ?? [];
