import type { CreativeWorkLeaf, EventLeaf } from 'schema-dts';
import { isPerformer } from '../../records/agents';
import { instantOf, withOffset } from '../../time/local-time';
import type { PerformanceData } from '../../records/performance';
import { markdownIn, textIn } from '../text-in';
import { agentNode, creditedNode, uniqueAgents } from './agent';
import { actorNodes, CREATION_ROLES, creditProperties, EVENT_ROLES } from './credits';
import { ageRange, ATTENDANCE_MODE, audienceNodes, EVENT_STATUS, eventTypes, labels } from './event';
import { identity, ownProperties } from './identity';
import { imageNodes } from './image';
import { node, type Node } from './node';
import { isFree, offerNodes } from './offer';
import { spacePlace, territoryPlace, venuePlace, virtualLocation } from './place';
import { showNode } from './show';
import { artsdataTypes, schemaTypes } from './type';
import { programmeNodes } from './work';
import { addDays } from '../../../plugin-kit/calendar';

/** Roles that make someone an organiser of the date. */
const ORGANISING = ['organiser', 'presenter'];
/** Roles that are said elsewhere: by the organiser, the performers, or the show. */
const SAID_ELSEWHERE = [...ORGANISING, 'company', 'producer', 'coproducer', 'author', 'librettist', 'lyricist'];

/**
 * A date as a schema.org Event, without `@context`. It follows Google's Event profile and Artsdata's shapes, and says
 * only what is known: without an organiser or a price, none is written.
 */
export function performanceNode(data: PerformanceData, locale: string): Node {
  const terms = [data.form, ...data.disciplines];
  const typed = terms.flatMap((term) => term ?? []);
  return {
    ...node<EventLeaf>(eventTypes(schemaTypes([data.form ? [data.form] : [], data.disciplines], 'Event')), {
      ...identity(data, locale),
      additionalType: artsdataTypes(typed),
      name: textIn(data.title, locale),
      alternateName: textIn(data.subtitle, locale),
      description: descriptionOf(data, locale),
      ...datesOf(data),
      eventStatus: EVENT_STATUS[data.status],
      eventAttendanceMode: ATTENDANCE_MODE[data.attendanceMode],
      location: locationOf(data, locale),
      ...agentsOf(data, locale),
      superEvent: data.eventGroups.map(({ uri, name }) => ({ '@id': uri, name: textIn(name, locale), url: uri })),
      workPerformed: worksOf(data, locale),
      inLanguage: data.languages.map(({ code }) => code),
      typicalAgeRange: ageRange(data),
      audience: audienceNodes(data, locale),
      keywords: labels([...terms, ...data.genres], locale),
      isAccessibleForFree: isFree(data.pricing),
      offers: offerNodes(data, locale),
      maximumAttendeeCapacity: data.capacity,
      remainingAttendeeCapacity: data.remainingCapacity,
      image: imageNodes(data.pictures, locale),
    }),
    ...ownProperties(data.facets, locale),
  };
}

function descriptionOf({ teaser, description, note, statusReason }: PerformanceData, locale: string): string {
  const texts = [
    textIn(teaser, locale) ?? markdownIn(description, locale),
    textIn(note, locale),
    textIn(statusReason, locale),
  ];
  return texts.filter(Boolean).join('\n\n');
}

/** Dates with the offset of their zone on that day, or a day alone when the hour is unknown: a fake midnight would be read as an hour. */
function datesOf(data: PerformanceData) {
  const { startDate, startTime, startsAt, endDate, endTime, endsAt, doorTime, timeZone } = data;
  const at = (date: string, time: string | null) =>
    time ? withOffset(instantOf(date, time, timeZone), timeZone) : date;
  const announcedEnd = startTime && endTime && endsAt ? withOffset(endsAt, timeZone) : null;
  // Doors that open later than the start on the clock open the evening before.
  const dayOfDoors = startTime && doorTime && doorTime > startTime ? addDays(startDate, -1) : startDate;
  return {
    startDate: startTime ? withOffset(startsAt, timeZone) : startDate,
    endDate: announcedEnd ?? (startTime && endDate === startDate ? null : endDate),
    doorTime: startTime && doorTime && at(dayOfDoors, doorTime),
    duration: data.durationMinutes && `PT${data.durationMinutes}M`,
    previousStartDate: data.status === 'rescheduled' ? data.previousDates.map(({ date, time }) => at(date, time)) : [],
  };
}

/** A room, its venue, or the commune when the venue is to be announced; online, an address of the web. */
function locationOf({ venue, space, territory, attendanceMode, onlineUrl }: PerformanceData, locale: string): unknown {
  const online = attendanceMode === 'offline' || !onlineUrl ? [] : [virtualLocation(onlineUrl)];
  const onSite = attendanceMode === 'online' ? [] : onSitePlaces();
  const all = [...onSite, ...online];
  return all.length === 1 ? all[0] : all;

  function onSitePlaces(): Node[] {
    if (venue) return [space ? spacePlace(space, venue, locale) : venuePlace(venue, locale)];
    return territory ? [territoryPlace(territory)] : [];
  }
}

function agentsOf({ organisers, companies, credits }: PerformanceData, locale: string) {
  const withRole = (codes: string[]) => credits.filter(({ role }) => codes.includes(role?.code ?? ''));
  const team = credits.filter((credit) => !isPerformer(credit) && !SAID_ELSEWHERE.includes(credit.role?.code ?? ''));
  return {
    organizer: uniqueAgents([
      ...organisers.map((agent) => agentNode(agent)),
      ...withRole(ORGANISING).map(creditedNode),
    ]),
    performer: uniqueAgents([
      ...companies.map((agent) => agentNode(agent)),
      ...[...withRole(['company']), ...credits.filter(isPerformer)].map(creditedNode),
    ]),
    actor: actorNodes(credits),
    ...creditProperties(team, EVENT_ROLES, locale),
  };
}

/** The show, with the accessibility of this date, and the works of the programme. */
function worksOf(data: PerformanceData, locale: string): Node[] {
  const makers = data.credits.filter(({ role }) => role && role.code in CREATION_ROLES);
  const show = showNode({ ...data, credits: makers }, locale, {
    '@id': `${data.uri}#show`,
    name: textIn(data.production?.title ?? data.title, locale),
    exampleOfWork: data.production && { '@id': data.production.uri },
    ...accessibility(data, locale),
  } satisfies { [Name in keyof CreativeWorkLeaf]?: unknown });
  return [show, ...programmeNodes(data.programme, locale)];
}

/** Features in the words of the W3C, as the terms map to them; what it has no word for goes to the summary. */
const accessibility = ({ accessServices }: PerformanceData, locale: string) => ({
  accessibilityFeature: [...new Set(accessServices.flatMap(({ mappings }) => mappings.schema ?? []))],
  accessibilitySummary: labels(accessServices, locale).join(', '),
});
