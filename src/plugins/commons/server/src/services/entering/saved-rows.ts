import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { documentsOf } from '../../../../../../plugin-kit/server/schema';
import type { Outcome, Step } from '../../domain/batch/batch';
import type { ChangedValues, Grid, RowValues, SavedRows } from '../../domain/grid/grid';
import type { Caller } from '../../permissions/caller';
import { rightsOn } from '../../permissions/type-rights';
import { draftRow } from './draft-rows';
import { getService } from '../get-service';
import { referencesOf } from './grids';
import { rejectedOutcome } from './problems';
import { translate } from '../translate';

interface ChangedRow {
  /** Document id of the entry. */
  row: string;
  values: ChangedValues;
}

type Entry = Record<string, unknown> & { documentId: string };

/** Entries that open again in the table in which they can be typed. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The drafts that these are, in this order, for who may change them; others are left out. */
  async read(grid: Grid, documentIds: string[], caller: Caller): Promise<{ documentId: string; values: RowValues }[]> {
    const { saved, uid } = this.opening(grid);
    const rows = (await strapi.db.query(uid).findMany({
      where: { ...(await draftRow(strapi, uid)), documentId: { $in: documentIds } },
      populate: saved.populate,
    })) as Entry[];
    const access = getService(strapi, 'entry-access');
    const opened = [];
    for (const documentId of documentIds) {
      const row = rows.find((one) => one.documentId === documentId);
      const isTheirs = row && (await access.may('update', uid, documentId, caller.ability));
      if (isTheirs) opened.push({ documentId, values: saved.valuesOf(row) });
    }
    return opened;
  },

  /** Starts writing what was changed, each entry by itself; answers the batch that says how far it is. */
  async write(
    grid: Grid,
    { rows, publish }: { rows: ChangedRow[]; publish: boolean },
    caller: Caller,
  ): Promise<string> {
    const { saved, uid } = this.opening(grid);
    const references = await referencesOf(strapi, grid);
    const steps = rows.map(({ row, values }): Step => ({
      row,
      run: () => writeChanges(strapi, { grid, uid, saved, references, caller, publish }, row, values),
    }));
    const batch = { kind: `grid.${grid.name}`, targetDocumentId: grid.name, ownerId: caller.id, steps };
    return getService(strapi, 'authorship').as({ origin: 'admin', administratorId: caller.id }, () =>
      getService(strapi, 'batches').start(batch),
    );
  },

  /** How entries open in a table. @throws NotFoundError for one in which they do not */
  opening({ saved, entries }: Grid): { saved: SavedRows; uid: string } {
    if (!saved) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
    return { saved, uid: entries };
  },
});

interface Writing {
  grid: Grid;
  uid: string;
  saved: SavedRows;
  references: Record<string, string>;
  caller: Caller;
  publish: boolean;
}

/** One entry in its own transaction; what is refused leaves it as it was. */
async function writeChanges(
  strapi: Core.Strapi,
  { grid, uid, saved, references, caller, publish }: Writing,
  documentId: string,
  values: ChangedValues,
): Promise<Omit<Outcome, 'row'>> {
  const access = getService(strapi, 'entry-access');
  const verbs = publish ? (['update', 'publish'] as const) : (['update'] as const);
  for (const verb of verbs) if (!(await access.may(verb, uid, documentId, caller.ability))) return refused(strapi);
  const entry = (await strapi.db.query(uid).findOne({
    where: { ...(await draftRow(strapi, uid)), documentId },
    populate: { createdBy: true, ...saved.populate },
  })) as Entry | null;
  if (!entry) return refused(strapi);
  const changes = saved.toData(values, entry, { references });
  const writable = await rightsOn(strapi, caller.ability, uid).updatable(
    await access.find(uid, documentId, caller.ability),
    changes,
  );
  const data = { ...writable, updatedBy: caller.id };
  try {
    await strapi.db.transaction(async () => {
      await documentsOf(strapi, uid).update({ documentId, data });
      if (publish) await documentsOf(strapi, uid).publish({ documentId });
    });
    return { state: publish ? 'published' : 'written', documentId, problems: [] };
  } catch (error) {
    return rejectedOutcome(strapi, error, grid.columnOf);
  }
}

const refused = (strapi: Core.Strapi): Omit<Outcome, 'row'> => ({
  state: 'refused',
  documentId: null,
  problems: [{ column: null, message: translate(strapi, 'entering.forbidden') }],
});
