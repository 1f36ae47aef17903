import type { ComponentValues, Lookup } from '../entry';
import { territoryData, type TerritoryData } from './territory';
import type { Point, RecordSettings } from './source';

/** An address as it may be published. Null is unknown, or withheld. */
export interface AddressData {
  street: string | null;
  postalCode: string | null;
  locality: string | null;
  countryCode: string | null;
  region: string | null;
  place: Point | null;
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
  const isWithheld = address.disclosure === 'commune_only';
  return {
    territory,
    address: {
      street: isWithheld ? null : [address.street, address.line2].filter(Boolean).join(', ') || null,
      postalCode: address.postalCode,
      locality: address.locality,
      countryCode: address.countryCode,
      region: territory?.region ?? null,
      place: isWithheld ? null : pointOf(address),
    },
  };
}

const pointOf = ({ latitude, longitude }: ComponentValues<'place.address'>): Point | null =>
  latitude === null || longitude === null ? null : { latitude, longitude };
