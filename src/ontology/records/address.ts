import type { ComponentValues, Lookup } from '../entry';
import { territoryData, type TerritoryData } from './territory';
import type { Point, RecordSettings } from './source';

/** How near a position is to the place itself: at it, in its street, or only in its commune. */
export type Precision = NonNullable<ComponentValues<'place.address'>['precision']>;

/** An address as it may be published. Null is unknown, or hidden. */
export interface AddressData {
  street: string | null;
  postalCode: string | null;
  locality: string | null;
  countryCode: string | null;
  region: string | null;
  /** Where it is. Null when no better is known than its commune: nothing may lead people to the middle of a town. */
  place: Point | null;
  /** A point of the commune, for distances and for maps that say that it is approximate. */
  approximatePlace: Point | null;
  /** Null without a position. */
  precision: Precision | null;
}

export interface LocatedAddress {
  address: AddressData | null;
  territory: TerritoryData | null;
}

/** An address and its commune. A private home (`commune_only`) shows neither its street nor its coordinates. */
export function locatedAddress(
  address: ComponentValues<'place.address'> | null,
  lookup: Lookup,
  settings: RecordSettings,
): LocatedAddress {
  if (!address) return { address: null, territory: null };
  const territory = territoryData(address.commune, lookup, settings);
  const isHidden = address.disclosure === 'commune_only';
  return {
    territory,
    address: {
      street: isHidden ? null : [address.street, address.line2].filter(Boolean).join(', ') || null,
      postalCode: address.postalCode,
      locality: address.locality,
      countryCode: address.countryCode,
      region: territory?.region ?? null,
      ...(isHidden ? HIDDEN_POSITION : positionOf(address)),
    },
  };
}

/** A private home is known by its commune alone. */
const HIDDEN_POSITION = { place: null, approximatePlace: null, precision: 'commune' } as const;

function positionOf({ latitude, longitude, precision }: ComponentValues<'place.address'>) {
  if (latitude === null || longitude === null) return { place: null, approximatePlace: null, precision: null };
  const point = { latitude, longitude };
  return precision === 'commune'
    ? { place: null, approximatePlace: point, precision }
    : { place: point, approximatePlace: null, precision: precision ?? 'exact' };
}

/** The best point that is known, however near. */
export const anyPoint = (address: AddressData | null | undefined): Point | null =>
  address?.place ?? address?.approximatePlace ?? null;
