import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { configurationOf, sharedType } from '../configuration';
import type { Column, Grid, Words } from '../domain/grid/grid';
import {
  changedRowsOf,
  copying,
  creationOf,
  matches,
  planning,
  rowsOf,
  savedEntries,
  search,
} from '../domain/grid/requests';
import { describeGrid, describePlan, listsOf } from '../services/entering/describe-entering';
import { offeredFrom } from '../services/entering/offered-from';
import { getService } from '../services/get-service';
import { callerOf } from '../permissions/caller';
import { rightsOn } from '../permissions/type-rights';
import { languageOf, parse, translate } from '../services/translate';

type Parameters = Record<'uid' | 'name' | 'column' | 'documentId', string>;

const parametersOf = (ctx: Context) => ctx.params as Parameters;

/** Filter of the entries that belong to what another cell of the row names: the halls of its venue. */
const insideOf = ({ within }: NonNullable<Column['entry']>, documentId?: string): object =>
  within && documentId ? { [within.attribute]: { documentId } } : {};

/** Typing many entries at once, and copying a season. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const grids = () => getService(strapi, 'grids');
  const copies = () => getService(strapi, 'copies');
  const t = (words: Words) => words[languageOf(strapi) as keyof Words] ?? words.fr;
  const listed = async (grid: Grid) =>
    new Map(
      await Promise.all(
        listsOf(grid).map(async (list) => [list, await getService(strapi, 'entrySearch').all(list)] as const),
      ),
    );
  const bodyOf = (ctx: Context) => (ctx.request as unknown as { body?: unknown }).body;

  return {
    /** What may be done from the form of an entry. */
    async offered(ctx: Context) {
      ctx.body = { data: offeredFrom(strapi, parametersOf(ctx).uid, callerOf(ctx)) };
    },

    /** Where a table may begin: the grids of whoever asks, with their entries. */
    async starts(ctx: Context) {
      const starts = await getService(strapi, 'grid-starts').of(callerOf(ctx));
      ctx.body = {
        data: starts.map(({ grid: { name, label, from }, entries, mayCreate }) => ({
          ...{ name, label: t(label), from, entries, mayCreate },
          type: getService(strapi, 'labels').typeName(from),
        })),
      };
    },

    async grid(ctx: Context) {
      const { name, documentId } = parametersOf(ctx) as Partial<Parameters> & Pick<Parameters, 'name'>;
      const caller = callerOf(ctx);
      const grid = grids().named(name);
      const rights = rightsOn(strapi, caller.ability, grid.entries);
      rights.demand('create');
      const [parent, stewards] = await Promise.all([
        grids().parent(grid, documentId, caller),
        grids().stewardsFor(caller),
      ]);
      const lists = await listed(grid);
      const mayPublish = rights.may('publish');
      ctx.body = { data: { ...describeGrid(grid, lists, t), parent, stewards, mayPublish } };
    },

    async find(ctx: Context) {
      const { name, column } = parametersOf(ctx);
      const { text, field, within } = parse(strapi, search, ctx.query);
      const caller = callerOf(ctx);
      const grid = grids().named(name);
      const { entry } = grids().finding(grid, column);
      const findable = field ? grids().findingField(grid, column, field) : entry;
      rightsOn(strapi, caller.ability, findable.uid).demand('read');
      const inside = field ? {} : insideOf(entry, within);
      ctx.body = { data: await getService(strapi, 'entrySearch').findOne(findable, text, caller.id, inside) };
    },

    /** What each of many typed names may be: a table was pasted. */
    async match(ctx: Context) {
      const { name, column } = parametersOf(ctx);
      const { texts, within } = parse(strapi, matches, bodyOf(ctx));
      const caller = callerOf(ctx);
      const { entry } = grids().finding(grids().named(name), column);
      rightsOn(strapi, caller.ability, entry.uid).demand('read');
      const inside = insideOf(entry, within);
      ctx.body = { data: await getService(strapi, 'entrySearch').find(entry, texts, caller.id, inside) };
    },

    async create(ctx: Context) {
      const { name, column } = parametersOf(ctx);
      const caller = callerOf(ctx);
      const grid = grids().named(name);
      const { values, steward } = parse(strapi, creationOf(grids().finding(grid, column)), bodyOf(ctx));
      ctx.body = { data: await grids().createEntry(grid, column, values, steward, caller) };
    },

    async write(ctx: Context) {
      const { name, documentId } = parametersOf(ctx) as Partial<Parameters> & Pick<Parameters, 'name'>;
      const caller = callerOf(ctx);
      const grid = grids().named(name);
      const wanted = parse(strapi, rowsOf(grid), bodyOf(ctx));
      const parent = await grids().parent(grid, documentId, caller);
      ctx.body = { data: { documentId: await grids().write(grid, parent, wanted, caller) } };
    },

    /** The types whose entries open again in a table. */
    opening(ctx: Context) {
      const { grids: all } = configurationOf(strapi);
      ctx.body = { data: all.filter(({ saved }) => saved).map(({ name, entries }) => ({ name, entries })) };
    },

    /** The table of entries that are there already. */
    async saved(ctx: Context) {
      const grid = grids().named(parametersOf(ctx).name);
      const { documentIds } = parse(strapi, savedEntries, ctx.query);
      const caller = callerOf(ctx);
      const lists = await listed(grid);
      const rows = await getService(strapi, 'saved-rows').read(grid, documentIds, caller);
      const mayPublish = rightsOn(strapi, caller.ability, grid.entries).may('publish');
      ctx.body = { data: { ...describeGrid(grid, lists, t), parent: null, stewards: [], mayPublish, rows } };
    },

    async change(ctx: Context) {
      const grid = grids().named(parametersOf(ctx).name);
      const changes = parse(strapi, changedRowsOf(grid), bodyOf(ctx));
      ctx.body = { data: { documentId: await getService(strapi, 'saved-rows').write(grid, changes, callerOf(ctx)) } };
    },

    async plan(ctx: Context) {
      const { name, documentId } = parametersOf(ctx);
      const { firstDay } = parse(strapi, planning, ctx.query);
      const copy = copies().named(name);
      const plan = await copies().plan(copy, documentId, firstDay ?? null, callerOf(ctx));
      const nameOf = (uid: string) => sharedType(strapi, uid)?.name ?? 'name';
      const types = [copy.of, copy.entries.uid];
      const labels = await Promise.all(types.map((uid) => getService(strapi, 'labels').labelsOf(uid)));
      const labelOf = (uid: string, attribute: string) => labels[types.indexOf(uid)]?.(attribute) ?? attribute;
      ctx.body = { data: describePlan(copy, plan, { nameOf, labelOf, t }) };
    },

    async copy(ctx: Context) {
      const { name, documentId } = parametersOf(ctx);
      const wishes = parse(strapi, copying, bodyOf(ctx));
      const started = await copies().start(copies().named(name), documentId, wishes, callerOf(ctx));
      ctx.body = { data: { documentId: started } };
    },

    async batch(ctx: Context) {
      const batch = await getService(strapi, 'batches').read(parametersOf(ctx).documentId, callerOf(ctx).id);
      if (!batch) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
      ctx.body = { data: batch };
    },

    async cancel(ctx: Context) {
      await getService(strapi, 'batches').cancel(parametersOf(ctx).documentId, callerOf(ctx).id);
      ctx.status = 204;
    },
  };
};
