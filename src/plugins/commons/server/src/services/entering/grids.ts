import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { documentsOf } from '../../../../../../plugin-kit/server/schema';
import { lockIn } from '../../../../../../plugin-kit/server/locks';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { configurationOf, sharedType } from '../../configuration';
import type { Outcome, Step } from '../../domain/batch/batch';
import type {
  Chosen,
  Column,
  Creatable,
  Findable,
  Grid,
  Makeable,
  RowContext,
  RowValues,
} from '../../domain/grid/grid';
import type { Made } from '../../domain/grid/requests';
import type { Caller } from '../../permissions/caller';
import { rightsOn } from '../../permissions/type-rights';
import { draftRow } from './draft-rows';
import { getService } from '../get-service';
import { rejectedOutcome } from './problems';
import { publishDrafts, RefusedDraft } from './publish-drafts';
import { translate } from '../translate';

/** Who asks, with what their roles allow. */
export interface TypedRow {
  /** Key under which who asked knows it. */
  row: string;
  values: RowValues;
}

interface Wanted {
  rows: TypedRow[];
  publish: boolean;
  /** One of the caller's organisations. */
  steward: string | null;
}

type Named = { documentId: string } & Record<string, unknown>;

/** Tables in which many entries are typed at once. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws NotFoundError */
  named(name: string): Grid {
    const grid = configurationOf(strapi).grids.find((one) => one.name === name);
    if (!grid) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
    return grid;
  },

  /** The grids that open from entries of a type, for who may write what they hold. */
  of(uid: string, { ability }: Caller): Grid[] {
    const { grids } = configurationOf(strapi);
    return grids.filter(({ from, entries }) => from === uid && rightsOn(strapi, ability, entries).may('create'));
  },

  /** The entry from which a grid opens; null for one that has a page of its own. @throws NotFoundError, ForbiddenError */
  async parent({ from }: Grid, documentId: string | undefined, { ability }: Caller): Promise<Chosen | null> {
    if (!from && !documentId) return null;
    if (!from || !documentId) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
    const row = (await strapi.db
      .query(from)
      .findOne({ where: { documentId, ...(await draftRow(strapi, from)) } })) as Named | null;
    if (!row) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
    rightsOn(strapi, ability, from).demand('read', row);
    return { documentId, name: nameOf(row, sharedType(strapi, from)?.name ?? '') };
  },

  /** The organisations in whose name the caller may write rows. */
  async stewardsFor({ id }: Caller): Promise<Chosen[]> {
    const { organisationType } = configurationOf(strapi);
    const documentIds = await getService(strapi, 'stewards').organisationsOf(id);
    const name = sharedType(strapi, organisationType)?.name ?? 'name';
    const rows = (await strapi.db.query(organisationType).findMany({
      where: { documentId: { $in: documentIds }, ...(await draftRow(strapi, organisationType)) },
      select: ['documentId', name],
    })) as Named[];
    return rows.map((row) => ({ documentId: row.documentId, name: nameOf(row, name) }));
  },

  /** The column that a request names, which finds entries. @throws NotFoundError */
  finding(grid: Grid, name: string): Column & { entry: NonNullable<Column['entry']> } {
    const column = grid.columns.find((one) => one.name === name);
    if (!column?.entry) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
    return { ...column, entry: column.entry };
  },

  /**
   * The field of what a column makes, which finds entries: the commune of a new venue, or `companies.territory` for that of the company of
   * a new show. @throws NotFoundError
   */
  findingField(grid: Grid, name: string, path: string): Findable {
    let found: Makeable | undefined = this.finding(grid, name).entry;
    for (const step of path.split('.')) found = found?.create?.fields.find((one) => one.name === step)?.entry;
    if (!found) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
    return found;
  },

  /** Makes an entry that was missing, as a draft. */
  async createEntry(
    grid: Grid,
    name: string,
    values: Record<string, Made | undefined>,
    asked: string | null,
    caller: Caller,
  ) {
    const { entry } = this.finding(grid, name);
    if (!entry.create) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
    const own = await getService(strapi, 'stewards').organisationsOf(caller.id);
    const steward = own.find((one) => one === asked) ?? own[0] ?? null;
    const making = { ...entry, create: entry.create };
    const created = await strapi.db.transaction(() => makeDraft(strapi, making, values, { steward, caller }));
    const { documentId } = created;
    const [found] = await getService(strapi, 'entrySearch').findOne(entry, created.name, caller.id, { documentId });
    return found ?? { ...created, detail: null, isPublished: false, isExact: true };
  },

  /** Starts writing rows; answers the batch that says how far it is. */
  async write(grid: Grid, parent: Chosen | null, { rows, publish, steward }: Wanted, caller: Caller): Promise<string> {
    const rights = rightsOn(strapi, caller.ability, grid.entries);
    rights.demand('create');
    if (publish) rights.demand('publish');
    const context = {
      parent: parent?.documentId ?? '',
      steward: await this.stewardOf(grid, parent, steward, caller),
      references: await referencesOf(strapi, grid),
    };
    const steps = rows.map(({ row, values }): Step => ({
      row,
      run: () => writeRow(strapi, grid, values, { context, caller, publish }),
    }));
    const target = parent?.documentId ?? grid.name;
    const batch = { kind: `grid.${grid.name}`, targetDocumentId: target, ownerId: caller.id, steps };
    return getService(strapi, 'authorship').as({ origin: 'admin', administratorId: caller.id }, () =>
      getService(strapi, 'batches').start(batch),
    );
  },

  /** Who answers for the rows: whom the caller chose among their own, else who answers for the entry that holds them. */
  async stewardOf({ from }: Grid, parent: Chosen | null, asked: string | null, { id }: Caller): Promise<string | null> {
    const stewards = getService(strapi, 'stewards');
    const ofParent = from && parent ? stewards.of(from, parent.documentId) : Promise.resolve<string[]>([]);
    const [own, [first]] = await Promise.all([stewards.organisationsOf(id), ofParent]);
    if (asked && own.includes(asked)) return asked;
    if (first && own.includes(first)) return first;
    return own[0] ?? first ?? null;
  },
});

interface RowWrite {
  context: RowContext;
  caller: Caller;
  publish: boolean;
}

/** One row in its own transaction: what is refused leaves nothing, and what is there already is not written again. */
async function writeRow(
  strapi: Core.Strapi,
  grid: Grid,
  values: RowValues,
  { context, caller, publish }: RowWrite,
): Promise<Omit<Outcome, 'row'>> {
  const uid = grid.entries as 'api::performance.performance';
  const steward = context.steward ?? (await stewardOfNamed(strapi, grid, values));
  const given = grid.toData(values, { ...context, steward });
  const problems = grid.columns
    .filter(({ isRequired, name }) => isRequired && values[name] === undefined)
    .map(({ name }) => ({ column: name, message: translate(strapi, 'grid.column.required') }));
  if (problems.length > 0) return { state: 'refused', documentId: null, problems };
  try {
    const data = await rightsOn(strapi, caller.ability, uid).creatable(given);
    return await strapi.db.transaction(async ({ trx }: Transaction): Promise<Omit<Outcome, 'row'>> => {
      await lockIn(strapi, trx, `${uid} ${context.parent}`);
      const same = (await strapi.db.query(uid).findOne({
        where: { ...(await draftRow(strapi, uid)), ...grid.same(given) },
        select: ['documentId'],
      })) as Named | null;
      if (same) return { state: 'exists', documentId: same.documentId, problems: [] };
      if (publish && grid.publishesDrafts) await publishDrafts(strapi, grid, values, caller.ability);
      const { documentId } = await strapi.documents(uid).create({
        data: { ...data, createdBy: caller.id, updatedBy: caller.id } as never,
        status: publish ? 'published' : 'draft',
      });
      return { state: publish ? 'published' : 'written', documentId, problems: [] };
    });
  } catch (error) {
    if (error instanceof RefusedDraft) return rejectedOutcome(strapi, error.cause, () => error.column);
    return rejectedOutcome(strapi, error, grid.columnOf);
  }
}

/** For who writes in nobody's name: who answers for what the row names. */
async function stewardOfNamed(strapi: Core.Strapi, { columns }: Grid, values: RowValues): Promise<string | null> {
  for (const { name, entry } of columns) {
    const chosen = values[name] as Chosen | undefined;
    const [steward] =
      entry?.create && chosen ? await getService(strapi, 'stewards').of(entry.uid, chosen.documentId) : [];
    if (steward) return steward;
  }
  return null;
}

interface Making {
  steward: string | null;
  caller: Caller;
}

/** A draft, after those that are made with it. */
async function makeDraft(
  strapi: Core.Strapi,
  { uid, name, create }: Findable & { create: Creatable },
  values: Record<string, Made | undefined>,
  { steward, caller }: Making,
): Promise<Chosen> {
  const rights = rightsOn(strapi, caller.ability, uid);
  rights.demand('create');
  const known: RowValues = {};
  for (const [field, value] of Object.entries(values)) {
    const found = create.fields.find((one) => one.name === field)?.entry;
    const isMade = typeof value === 'object' && 'make' in value;
    if (!isMade) known[field] = value;
    else if (found?.create)
      known[field] = await makeDraft(strapi, { ...found, create: found.create }, value.make, { steward, caller });
  }
  const data = await rights.creatable(create.toData(known, steward));
  const created = (await documentsOf(strapi, uid).create({
    data: { ...data, createdBy: caller.id, updatedBy: caller.id },
  })) as Named;
  return { documentId: created.documentId, name: nameOf(created, name) };
}

const nameOf = (row: Named, attribute: string): string => (typeof row[attribute] === 'string' ? row[attribute] : '');

/** The entries that rows point to without naming them, by the name that the grid gives them. */
export async function referencesOf(strapi: Core.Strapi, { references }: Grid): Promise<Record<string, string>> {
  const found = await Promise.all(
    Object.entries(references).map(async ([name, { uid, where }]) => {
      const row = (await strapi.db.query(uid).findOne({ where, select: ['documentId'] })) as Named | null;
      return [name, row?.documentId] as const;
    }),
  );
  return Object.fromEntries(found.filter((one): one is [string, string] => one[1] !== undefined));
}
