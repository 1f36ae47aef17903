import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { bulkInsert, type BulkEntry } from '../bulk-loading/bulk-insert';
import { documentIdFor } from '../bulk-loading/document-id';
import { territoryDisplayName } from '../ontology/display-name';
import type { AdministrativeDivisions } from '../ontology/territory/divisions';
import { territorySeeds, type TerritoryKey, type TerritorySeed } from '../ontology/territory/seeds';

const TERRITORY = 'api::territory.territory';

/**
 * Adds the configured intercommunalities with their communes, department and region. Communes change with the law, not
 * with a start: one that is there is left as it is, and INSEE's tables (12 MB) are read only for a missing EPCI.
 */
export async function ensureTerritory(strapi: Core.Strapi): Promise<void> {
  const codes = strapi.config.get<string[]>('territory.epci');
  const epci = { select: ['code'], where: { codeType: 'siren_epci' } };
  const known = (await strapi.db.query(TERRITORY).findMany(epci)) as { code: string }[];
  const missing = codes.filter((code) => !known.some((present) => present.code === code));
  if (missing.length === 0) return;
  await bulkInsert(strapi, TERRITORY, territorySeeds(missing, await readDivisions()).map(territoryEntry));
}

/** The package's own entry point reads from the current folder, so its files are read by name. */
async function readDivisions(): Promise<AdministrativeDivisions> {
  const read = async <Name extends keyof AdministrativeDivisions>(name: Name) => {
    const text = await readFile(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8');
    return JSON.parse(text) as AdministrativeDivisions[Name];
  };
  return {
    communes: await read('communes'),
    epci: await read('epci'),
    departements: await read('departements'),
    regions: await read('regions'),
  };
}

const territoryEntry = ({ parents, ...seed }: TerritorySeed): BulkEntry => ({
  documentId: territoryId(seed),
  data: { ...seed, displayName: territoryDisplayName(seed), parents: parents.map(territoryId) },
});

export const territoryId = ({ codeType, code }: TerritoryKey): string =>
  documentIdFor(TERRITORY, `${codeType}/${code}`);
