import type { Lookup } from '../entry';
import { organisationsOf } from './agents';
import { eventGroupReference, eventGroupReferences, parentsOf, type EventGroup } from './event-groups';
import { facetsOf } from './facets';
import { identifiersOf, linksOf } from './links';
import { bookingOf, offersOf } from './offers';
import { publishablePictures } from './pictures';
import { isPublic } from './published';
import type { RecordSettings } from './source';
import { conceptTerms } from './terms';
import { territoryData } from './territory';

/** The published read model of a festival, an edition, a season, a cycle or a tour. */
export type EventGroupData = NonNullable<ReturnType<typeof projectEventGroup>>;

/** The record of an event group, or null when it is restricted, merged, only an option or has no name. */
export function projectEventGroup(group: EventGroup, lookup: Lookup, settings: RecordSettings) {
  const { values } = group;
  if (!values.name || !isPublic(group) || values.eventStatus === 'tentative') return null;
  const parents = parentsOf(group, lookup);
  const family = [group, ...parents];
  const identity = eventGroupReference(group, lookup, settings);
  const cancelled = family.find((one) => one.values.eventStatus === 'cancelled');
  return {
    ...identity,
    updatedAt: group.updatedAt,
    verifiedAt: values.verifiedAt,
    parent: eventGroupReferences(values.parent ? [values.parent] : [], lookup, settings)[0] ?? null,
    editionNumber: values.editionNumber,
    status: cancelled ? ('cancelled' as const) : (values.eventStatus ?? 'scheduled'),
    statusReason: values.statusReason ?? cancelled?.values.statusReason ?? null,
    previousDates: values.scheduleChanges.flatMap(({ kind, previousStartDate }) =>
      kind === 'date' && previousStartDate ? [previousStartDate] : [],
    ),
    teaser: values.teaser,
    description: values.description,
    organisers: organisationsOf(inherited(family, 'organisers'), lookup, settings),
    disciplines: conceptTerms(values.disciplines, lookup),
    audiences: conceptTerms(values.audiences, lookup),
    territories: inherited(family, 'territories').flatMap(
      (reference) => territoryData(reference, lookup, settings) ?? [],
    ),
    pricing: values.pricing ?? 'unknown',
    offers: offersOf(values.offers, identity.uri, lookup),
    priceNote: values.priceNote,
    booking: bookingOf(values.booking),
    pictures: publishablePictures(values.pictures, lookup, { ...settings, isOwnEvent: true }),
    links: linksOf(values.links, lookup),
    identifiers: identifiersOf(values.externalIds, lookup),
    facets: facetsOf(values.facets, 'event-group', lookup),
  };
}

/** The list of the nearest group that has one. */
function inherited<Name extends 'organisers' | 'territories'>(
  family: EventGroup[],
  name: Name,
): EventGroup['values'][Name] {
  return family.find(({ values }) => values[name].length > 0)?.values[name] ?? [];
}
