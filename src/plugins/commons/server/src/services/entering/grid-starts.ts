import type { Core } from '@strapi/strapi';
import { configurationOf, sharedType } from '../../configuration';
import type { Chosen, Grid } from '../../domain/grid/grid';
import { rightsOn } from '../../permissions/type-rights';
import { draftRow } from './draft-rows';
import { getService } from '../get-service';
import type { Caller } from '../../permissions/caller';

const MAX_ENTRIES = 10;

type OpenedGrid = Grid & { from: string };

/** A grid that opens from an entry, and those of the caller from which it does. */
export interface GridStart {
  grid: OpenedGrid;
  /** The last one made comes first. */
  entries: Chosen[];
  /** Whether they may make another entry from which it opens. */
  mayCreate: boolean;
}

const opensFromEntry = (grid: Grid): grid is OpenedGrid => grid.from !== null;

/** Where somebody begins to type many entries at once. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async of(caller: Caller): Promise<GridStart[]> {
    const { grids } = configurationOf(strapi);
    const usable = grids
      .filter(opensFromEntry)
      .filter(({ entries }) => rightsOn(strapi, caller.ability, entries).may('create'));
    return Promise.all(
      usable.map(async (grid) => ({
        grid,
        entries: await ownEntries(strapi, grid.from, caller.id),
        mayCreate: rightsOn(strapi, caller.ability, grid.from).may('create'),
      })),
    );
  },
});

async function ownEntries(strapi: Core.Strapi, uid: string, administratorId: number): Promise<Chosen[]> {
  const stewards = getService(strapi, 'stewards');
  const name = sharedType(strapi, uid)?.name ?? '';
  const organisations = await stewards.organisationsOf(administratorId);
  const rows = (await strapi.db.query(uid).findMany({
    where: {
      ...(await draftRow(strapi, uid)),
      $or: [{ createdBy: { id: administratorId } }, ...stewards.filterOf(uid, organisations)],
    },
    select: ['documentId', name],
    orderBy: { id: 'desc' },
    limit: MAX_ENTRIES,
  })) as Record<string, string>[];
  return rows.map((row) => ({ documentId: row.documentId ?? '', name: row[name] ?? '' }));
}
