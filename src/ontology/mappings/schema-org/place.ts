import type { LocationFeatureSpecificationLeaf, PlaceLeaf, PostalAddressLeaf, VirtualLocationLeaf } from 'schema-dts';
import { anyPoint, type AddressData } from '../../records/address';
import type { Point } from '../../records/source';
import type { ConceptTerm } from '../../records/terms';
import type { TerritoryData } from '../../records/territory';
import type { SpaceReference, VenueReference } from '../../records/venue';
import { textIn } from '../text-in';
import { node, type Node, type PropertiesOf } from './node';
import { artsdataTypes, schemaTypes } from './type';

/** A venue, always a Place beside its own types, for readers that do not know a Church is one. */
export const venuePlace = (venue: VenueReference, locale: string, more: PropertiesOf<PlaceLeaf> = {}): Node =>
  node<PlaceLeaf>([...new Set([...schemaTypes([venue.kinds], 'Place'), 'Place'])], {
    '@id': venue.uri,
    additionalType: artsdataTypes(venue.kinds),
    name: textIn(venue.name, locale),
    url: venue.website ?? venue.uri,
    sameAs: venue.sameAs,
    address: addressNode(venue.address, textIn(venue.name, locale)),
    geo: geoNode(venue.address?.place ?? null),
    amenityFeature: venue.accessFeatures.map((feature) => amenityNode(feature, locale)),
    ...more,
  });

/** A room of a venue, with the address that readers look for in the place itself. */
export const spacePlace = (
  space: SpaceReference,
  venue: VenueReference,
  locale: string,
  more: PropertiesOf<PlaceLeaf> = {},
): Node =>
  node<PlaceLeaf>('Place', {
    '@id': space.uri,
    name: [space.name, textIn(venue.name, locale)].filter(Boolean).join(', '),
    url: space.uri,
    address: addressNode(venue.address, textIn(venue.name, locale)),
    geo: geoNode(venue.address?.place ?? null),
    amenityFeature: space.accessFeatures.map((feature) => amenityNode(feature, locale)),
    containedInPlace: venuePlace(venue, locale),
    ...more,
  });

/** A commune, when it is all that is known of the place. */
export const territoryPlace = ({ uri, name, region, postalCode, countryCode }: TerritoryData): Node =>
  node<PlaceLeaf>('Place', {
    '@id': uri,
    name,
    url: uri,
    address: node<PostalAddressLeaf>('PostalAddress', {
      addressLocality: name,
      postalCode,
      addressRegion: region,
      addressCountry: countryCode,
    }),
  });

export const virtualLocation = (url: string): Node => node<VirtualLocationLeaf>('VirtualLocation', { url });

/**
 * Where streets have no names, the place itself is what people write above the town; readers ask for that line. Not
 * where the position is hidden: a private home.
 */
export const addressNode = (address: AddressData | null, placeName?: string): Node | null =>
  address &&
  node<PostalAddressLeaf>('PostalAddress', {
    streetAddress: address.street ?? (anyPoint(address) ? placeName : undefined),
    postalCode: address.postalCode,
    addressLocality: address.locality,
    addressRegion: address.region,
    addressCountry: address.countryCode,
  });

export const geoNode = (point: Point | null) => point && { '@type': 'GeoCoordinates', ...point };

const amenityNode = ({ code, label }: ConceptTerm, locale: string): Node =>
  node<LocationFeatureSpecificationLeaf>('LocationFeatureSpecification', {
    propertyID: code,
    name: textIn(label, locale),
    value: true,
  });
