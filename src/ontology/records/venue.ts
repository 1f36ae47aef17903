import type { Entry, Lookup, Reference } from '../entry';
import { entryUri } from '../uri';
import { locatedAddress, type AddressData } from './address';
import { organisationsOf } from './agents';
import { facetsOf } from './facets';
import { channelContact, identifiersOf, linkOfKind, linksOf, publicContact } from './links';
import { publishablePictures } from './pictures';
import { findPublic, isPublic } from './published';
import { conceptTerms, type ConceptTerm } from './terms';
import type { TerritoryData } from './territory';
import type { LocalisedText, RecordSettings } from './source';

export type Venue = Entry<'api::venue.venue'>;

/** A venue as what takes place in it shows it. */
export interface VenueReference {
  documentId: string;
  uri: string;
  name: LocalisedText;
  kinds: ConceptTerm[];
  address: AddressData | null;
  territory: TerritoryData | null;
  accessFeatures: ConceptTerm[];
  website: string | null;
  sameAs: string[];
}

export function venueReference(venue: Venue, lookup: Lookup, settings: RecordSettings): VenueReference {
  const { name, kinds, address, accessFeatures, links, externalIds } = venue.values;
  return {
    documentId: venue.documentId,
    uri: entryUri(settings.uriBase, venue.uid, venue.documentId),
    name: name ?? { fr: venue.documentId },
    kinds: conceptTerms(kinds, lookup),
    ...locatedAddress(address, lookup, settings),
    accessFeatures: conceptTerms(accessFeatures, lookup),
    website: linkOfKind(linksOf(links, lookup), 'website'),
    sameAs: identifiersOf(externalIds, lookup).flatMap(({ uri }) => uri ?? []),
  };
}

export interface SpaceReference {
  documentId: string;
  uri: string;
  name: string;
  accessFeatures: ConceptTerm[];
}

export function spaceReference(
  reference: Reference<'api::space.space'> | null,
  lookup: Lookup,
  { uriBase }: RecordSettings,
): SpaceReference | null {
  const space = findPublic(reference, lookup);
  if (!space) return null;
  return {
    documentId: space.documentId,
    uri: entryUri(uriBase, space.uid, space.documentId),
    name: space.values.name ?? space.documentId,
    accessFeatures: conceptTerms(space.values.accessFeatures, lookup),
  };
}

/** The published read model of a venue. */
export type VenueData = NonNullable<ReturnType<typeof projectVenue>>;

/** The record of a venue, or null when it is restricted, merged or has no name. */
export function projectVenue(venue: Venue, lookup: Lookup, settings: RecordSettings) {
  const { values } = venue;
  if (!values.name || !isPublic(venue)) return null;
  const organisation = (reference: typeof values.operator) =>
    organisationsOf(reference ? [reference] : [], lookup, settings)[0] ?? null;
  return {
    ...venueReference(venue, lookup, settings),
    updatedAt: venue.updatedAt,
    alternateNames: (values.alternateNames ?? {}) as Record<string, string[]>,
    altitudeMetres: values.altitudeMetres,
    capacity: values.capacity,
    operator: organisation(values.operator),
    owner: organisation(values.owner),
    accessNote: values.accessNote,
    gettingThere: values.gettingThere,
    description: values.description,
    contact: publicContact(values.contact),
    channelContact: channelContact(values.contact),
    isOutdoor: values.isOutdoor,
    isTemporary: values.isTemporary,
    verifiedAt: values.verifiedAt,
    pictures: publishablePictures(values.pictures, lookup, { ...settings, isOwnEvent: false }),
    links: linksOf(values.links, lookup),
    identifiers: identifiersOf(values.externalIds, lookup),
    facets: facetsOf(values.facets, 'venue', lookup),
  };
}
