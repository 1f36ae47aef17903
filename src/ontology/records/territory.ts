import type { Entry, Lookup, Reference } from '../entry';
import { territoryUri } from '../uri';
import { ancestors } from './terms';
import type { RecordSettings, Term } from './source';

type Territory = Entry<'api::territory.territory'>;

/** Where something is, from the commune up to the region. */
export interface TerritoryData {
  /** The commune (or the place that stands for it), its authorities as broader codes. */
  term: Term;
  uri: string;
  name: string;
  region: string | null;
  /** ISO 3166-1 alpha-2, known for the codes of the French administration. */
  countryCode: string | null;
  /** The postal code, when the commune has only one. */
  postalCode: string | null;
}

export function territoryData(
  reference: Reference<'api::territory.territory'> | null,
  lookup: Lookup,
  { uriBase }: RecordSettings,
): TerritoryData | null {
  const territory = reference ? lookup(reference) : undefined;
  if (!territory) return null;
  const above = ancestors(territory, ({ values }) => values.parents, lookup);
  const { code, codeType, name, postalCodes } = territory.values;
  const postal = Array.isArray(postalCodes) ? postalCodes.map(String) : [];
  return {
    term: {
      code: code ?? territory.documentId,
      label: { fr: name ?? code ?? territory.documentId },
      broader: above.flatMap(({ values }) => values.code ?? []),
    },
    uri: territoryUri(uriBase, codeType ?? 'local', code ?? territory.documentId),
    name: name ?? '',
    region: [territory, ...above].find(isRegion)?.values.name ?? null,
    countryCode: codeType === null || codeType === 'local' ? null : 'FR',
    postalCode: postal.length === 1 ? (postal[0] ?? null) : null,
  };
}

/** A territory as its own page describes it. */
export type TerritoryDescription = NonNullable<ReturnType<typeof projectTerritory>>;

/** The record of a territory with what it is part of, or null without a name. One that was merged stays readable. */
export function projectTerritory(territory: Territory, lookup: Lookup, settings: RecordSettings) {
  const { uid, documentId, updatedAt, values } = territory;
  const data = territoryData({ uid, documentId }, lookup, settings);
  if (!data?.name) return null;
  const named = (references: typeof values.parents) =>
    references.flatMap((reference) => {
      const found = territoryData(reference, lookup, settings);
      return found ? [{ uri: found.uri, name: found.name }] : [];
    });
  return {
    ...data,
    updatedAt,
    codeType: values.codeType,
    postalCodes: Array.isArray(values.postalCodes) ? values.postalCodes.map(String) : [],
    place:
      values.latitude === null || values.longitude === null
        ? null
        : { latitude: values.latitude, longitude: values.longitude },
    parents: named(values.parents),
    replacedBy: named(values.replacedBy ? [values.replacedBy] : [])[0] ?? null,
  };
}

const isRegion = ({ values }: Territory): boolean => values.codeType === 'insee_region';
