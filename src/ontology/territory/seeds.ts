import type { Entry } from '../entry';
import { communeCentres } from './centres';
import type { AdministrativeDivisions, CommuneRow, DivisionRow, EpciRow } from './divisions';

export type CodeType = NonNullable<Entry<'api::territory.territory'>['values']['codeType']>;

export interface TerritorySeed {
  codeType: CodeType;
  code: string;
  name: string;
  /** Territories it belongs to, nearest first. */
  parents: TerritoryKey[];
  /** Several for a commune that merged others; none above the commune. */
  postalCodes: string[];
  latitude: number | null;
  longitude: number | null;
  /** False for what only stands above the territory. */
  inScope: boolean;
}

export type TerritoryKey = Pick<TerritorySeed, 'codeType' | 'code'>;

/**
 * The territory made of some intercommunalities (EPCI): regions, departments, EPCI and communes, each after what it
 * belongs to. Throws when a SIREN code is not that of an EPCI.
 */
export function territorySeeds(epciCodes: readonly string[], divisions: AdministrativeDivisions): TerritorySeed[] {
  const epci = epciCodes.map((code) => find(divisions.epci, code, 'EPCI'));
  const current = new Map(
    divisions.communes.filter(({ type }) => type === 'commune-actuelle').map((commune) => [commune.code, commune]),
  );
  const membersOf = ({ membres }: EpciRow) => membres.flatMap(({ code }) => current.get(code) ?? []);
  const departments = unique(epci.flatMap(membersOf).map(({ departement }) => departement)).map((code) =>
    find(divisions.departements, code, 'department'),
  );
  const regions = unique(departments.flatMap(({ region }) => region ?? [])).map((code) =>
    find(divisions.regions, code, 'region'),
  );
  return [
    ...regions.map((region) => division('insee_region', region, [])),
    ...departments.map((one) => division('insee_department', one, one.region ? [regionKey(one.region)] : [])),
    ...epci.map((one) => epciSeed(one, membersOf(one))),
    ...epci.flatMap((one) => membersOf(one).map((commune) => communeSeed(commune, one))),
  ];
}

const division = (codeType: CodeType, { code, nom }: DivisionRow, parents: TerritoryKey[]): TerritorySeed => ({
  ...WITHOUT_PLACE,
  codeType,
  code,
  name: nom,
  parents,
  inScope: false,
});

const epciSeed = ({ code, nom }: EpciRow, members: CommuneRow[]): TerritorySeed => ({
  ...WITHOUT_PLACE,
  codeType: 'siren_epci',
  code,
  name: nom,
  parents: unique(members.map(({ departement }) => departement)).map(departmentKey),
  inScope: true,
});

function communeSeed({ code, nom, departement, codesPostaux = [] }: CommuneRow, epci: EpciRow): TerritorySeed {
  const [latitude = null, longitude = null] = communeCentres[code] ?? [];
  return {
    codeType: 'insee_commune',
    code,
    name: nom,
    parents: [{ codeType: 'siren_epci', code: epci.code }, departmentKey(departement)],
    postalCodes: codesPostaux,
    latitude,
    longitude,
    inScope: true,
  };
}

const WITHOUT_PLACE = { postalCodes: [], latitude: null, longitude: null };

const departmentKey = (code: string): TerritoryKey => ({ codeType: 'insee_department', code });

const regionKey = (code: string): TerritoryKey => ({ codeType: 'insee_region', code });

function find<Row extends { code: string }>(rows: Row[], code: string, kind: string): Row {
  const row = rows.find((one) => one.code === code);
  if (!row) throw new Error(`The territory names the ${kind} ${code}, which INSEE's tables do not have`);
  return row;
}

const unique = (codes: string[]): string[] => [...new Set(codes)];
