import { entrySummary, performanceSummary, type Summarised } from '../mappings/summary';
import { performanceCalendarEvent } from '../mappings/icalendar';
import { carried } from '../mappings/carried';
import { conceptNode } from '../mappings/schema-org/concept';
import { eventGroupNode } from '../mappings/schema-org/event-group';
import { organisationNode } from '../mappings/schema-org/organisation';
import { performanceNode } from '../mappings/schema-org/performance';
import { personNode } from '../mappings/schema-org/person';
import { productionNode } from '../mappings/schema-org/production';
import { spaceNode } from '../mappings/schema-org/space';
import { territoryNode } from '../mappings/schema-org/territory';
import { venueNode } from '../mappings/schema-org/venue';
import { workNode } from '../mappings/schema-org/work';
import { presentations } from '../presentations';
import { entryUri } from '../uri';
import { channelFields, entryOverlay } from './overlay';
import { projectConcept, type ConceptData } from './concept';
import { projectEventGroup, type EventGroupData } from './event-group';
import { eventGroupFields } from './event-group-fields';
import { facetFields } from './facets';
import { fieldGroups, fieldSynonyms } from './field-guide';
import { organisationFields, projectOrganisation, type OrganisationData } from './organisation';
import { organisationConditions, organisationPhrases } from './organisation-conditions';
import { projectPerformance, type PerformanceData } from './performance';
import { performanceFields } from './performance-fields';
import { performanceConditions } from './performance-conditions';
import { performancePhrases } from './performance-phrases';
import { performanceShapes } from './performance-shapes';
import { ageMeasure, priceMeasure } from './measures';
import { performanceStart, periodOf } from './performance-schedule';
import { partial, partialSpace } from './partial';
import { personFields, projectPerson, type PersonData } from './person';
import { permissionEnds, withPermittedPictures } from './pictures';
import { projectProduction, type ProductionData } from './production';
import { productionFields } from './production-fields';
import type { PublicType } from './published';
import { responsible } from './responsible';
import { searchedIn } from './searched';
import {
  recordSource,
  referenceRecord,
  type OverlaySupport,
  type RecordSettings,
  type RecordSource,
  type ReferenceRecord,
} from './source';
import { projectSpace, spaceFields, type SpaceData } from './space';
import { projectTerritory, type TerritoryDescription } from './territory';
import { projectVenue, type VenueData } from './venue';
import { venueFields } from './venue-fields';
import { projectWork, workFields, type WorkData } from './work';

/** Readers say « commune », which every French address has; the field is any territory. */
const parameters = { commune: 'territory' };

const isCancelled = (data: { status: string }) => data.status === 'cancelled';

/** Dates: one show, one day, one place. */
export const performances = (settings: RecordSettings) =>
  recordSource<'api::performance.performance', PerformanceData>({
    uid: 'api::performance.performance',
    name: 'performances',
    label: { fr: 'Représentations', en: 'Performances', it: 'Rappresentazioni' },
    project: (entry, lookup) => projectPerformance(entry, lookup, settings),
    period: periodOf,
    localStart: performanceStart,
    measures: [ageMeasure(), priceMeasure()],
    isCancelled,
    parameters,
    fields: performanceFields,
    phrases: performancePhrases,
    readyConditions: performanceConditions,
    readyShapes: performanceShapes,
    additionalFields: facetFields('performance'),
    jsonLd: performanceNode,
    summary: performanceSummary,
    calendarEvent: (data, locale) => performanceCalendarEvent(data, locale, settings),
  });

/** Shows, without their dates. */
export const productions = (settings: RecordSettings) =>
  recordSource<'api::production.production', ProductionData>({
    uid: 'api::production.production',
    name: 'productions',
    label: { fr: 'Spectacles', en: 'Productions', it: 'Spettacoli' },
    project: (entry, lookup) => projectProduction(entry, lookup, settings),
    measures: [ageMeasure()],
    fields: productionFields,
    additionalFields: facetFields('production'),
    jsonLd: productionNode,
  });

/** Festivals, editions, seasons, cycles, tours. */
export const eventGroups = (settings: RecordSettings) =>
  recordSource<'api::event-group.event-group', EventGroupData>({
    uid: 'api::event-group.event-group',
    name: 'event-groups',
    label: { fr: 'Festivals, saisons, cycles', en: 'Festivals, seasons, cycles', it: 'Festival, stagioni, rassegne' },
    project: (entry, lookup) => projectEventGroup(entry, lookup, settings),
    isCancelled,
    parameters,
    fields: eventGroupFields,
    additionalFields: facetFields('event-group'),
    jsonLd: eventGroupNode,
  });

export const venues = (settings: RecordSettings) =>
  recordSource<'api::venue.venue', VenueData>({
    uid: 'api::venue.venue',
    name: 'venues',
    label: { fr: 'Lieux', en: 'Venues', it: 'Luoghi' },
    project: (entry, lookup) => projectVenue(entry, lookup, settings),
    parameters,
    fields: venueFields,
    additionalFields: facetFields('venue'),
    jsonLd: venueNode,
  });

/** Rooms, stages and halls of the venues. */
export const spaces = (settings: RecordSettings) =>
  recordSource<'api::space.space', SpaceData>({
    uid: 'api::space.space',
    name: 'spaces',
    label: { fr: 'Salles', en: 'Spaces', it: 'Sale' },
    project: (entry, lookup) => projectSpace(entry, lookup, settings),
    fields: spaceFields,
    partial: partialSpace,
    additionalFields: facetFields('space'),
    jsonLd: spaceNode,
  });

/** Companies, ensembles, organisers, venue operators. */
export const organisations = (settings: RecordSettings) =>
  recordSource<'api::organisation.organisation', OrganisationData>({
    uid: 'api::organisation.organisation',
    name: 'organisations',
    label: { fr: 'Structures', en: 'Organisations', it: 'Organizzazioni' },
    project: (entry, lookup) => projectOrganisation(entry, lookup, settings),
    parameters,
    fields: organisationFields,
    phrases: organisationPhrases,
    readyConditions: organisationConditions,
    additionalFields: facetFields('organisation'),
    jsonLd: organisationNode,
  });

export const persons = (settings: RecordSettings) =>
  recordSource<'api::person.person', PersonData>({
    uid: 'api::person.person',
    name: 'persons',
    label: { fr: 'Personnes', en: 'Persons', it: 'Persone' },
    project: (entry, lookup) => projectPerson(entry, lookup, settings),
    fields: personFields,
    additionalFields: facetFields('person'),
    jsonLd: personNode,
  });

/** What was written or composed. */
export const works = (settings: RecordSettings) =>
  recordSource<'api::work.work', WorkData>({
    uid: 'api::work.work',
    name: 'works',
    label: { fr: 'Œuvres', en: 'Works', it: 'Opere' },
    project: (entry, lookup) => projectWork(entry, lookup, settings),
    fields: workFields,
    additionalFields: facetFields('work'),
    jsonLd: workNode,
  });

/** Every record that channels may draw from. */
export const sources = (settings: RecordSettings): RecordSource[] =>
  [performances, productions, eventGroups, venues, spaces, organisations, persons, works].map((build) => {
    const source = build(settings) as RecordSource;
    const uri = (documentId: string) => entryUri(settings.uriBase, source.uid as PublicType, documentId);
    const summary = (data: unknown, locale: string) => entrySummary(data as Summarised, locale);
    return {
      summary,
      partial,
      ...(carried[source.name] ? { carried: carried[source.name] } : {}),
      ...cardOf(source.name),
      responsible: responsible(source.fields),
      fieldGroups,
      fieldSynonyms,
      ...source,
      fields: [...searchedIn(source.fields), ...channelFields],
      overlay: entryOverlay(settings) as OverlaySupport<unknown>,
      changesAt: permissionEnds as (data: unknown) => string[],
      shownAt: withPermittedPictures as (data: unknown, at: number) => unknown,
      mergedInto: { attribute: 'replacedBy', uri },
    };
  });

/** How printed pages and lines for the press show it, as the site does. */
function cardOf(name: string): Pick<RecordSource, 'card'> {
  const presentation = presentations.find(({ source }) => source === name);
  return presentation ? { card: presentation.card } : {};
}

/** What entries refer to by its codes. Channels do not draw from it, yet each has a URI. */
export const referenceRecords = (settings: RecordSettings): ReferenceRecord[] => [
  referenceRecord<'api::concept.concept', ConceptData>({
    uid: 'api::concept.concept',
    project: (entry, lookup) => projectConcept(entry, lookup, settings),
    jsonLd: conceptNode,
  }),
  referenceRecord<'api::territory.territory', TerritoryDescription>({
    uid: 'api::territory.territory',
    project: (entry, lookup) => projectTerritory(entry, lookup, settings),
    jsonLd: territoryNode,
  }),
];
