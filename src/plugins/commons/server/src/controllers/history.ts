import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { callerOf } from '../permissions/caller';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';

const id = z.coerce.number().int().positive();
const paged = {
  page: z.coerce.number().int().positive().default(1),
  pageSize: z.coerce.number().int().positive().max(100).default(20),
};
const entryParams = z.strictObject({ uid: z.string().min(1), documentId: z.string().min(1) });
const revisionParams = z.strictObject({ id });
const pageQuery = z.strictObject({ locale: z.string().optional(), ...paged });
const comparisonQuery = z.strictObject({ to: id, from: id.optional() });
const restoration = z.strictObject({ attributes: z.array(z.string().min(1)).min(1).optional() });
const deletedQuery = z.strictObject({ uid: z.string().optional(), search: z.string().trim().default(''), ...paged });

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async page(ctx: Context) {
    const entry = parse(strapi, entryParams, named(ctx, ['uid', 'documentId']));
    const { locale, page, pageSize } = parse(strapi, pageQuery, ctx.query);
    const view = getService(strapi, 'history-view');
    ctx.body = { data: await view.page(callerOf(ctx), entry, locale ?? null, page, pageSize) };
  },

  async compare(ctx: Context) {
    const { from, to } = parse(strapi, comparisonQuery, ctx.query);
    ctx.body = { data: await getService(strapi, 'history-view').compare(callerOf(ctx), to, from ?? null) };
  },

  async restore(ctx: Context) {
    const revision = parse(strapi, revisionParams, named(ctx, ['id']));
    const { attributes } = parse(strapi, restoration, (ctx.request as unknown as { body?: unknown }).body);
    ctx.body = { data: await getService(strapi, 'history-view').restore(callerOf(ctx), revision.id, attributes) };
  },

  async revert(ctx: Context) {
    const revision = parse(strapi, revisionParams, named(ctx, ['id']));
    ctx.body = { data: await getService(strapi, 'history-view').revert(callerOf(ctx), revision.id) };
  },

  async deleted(ctx: Context) {
    const query = parse(strapi, deletedQuery, ctx.query);
    ctx.body = { data: await getService(strapi, 'history-view').deleted(callerOf(ctx), query) };
  },

  async bringBack(ctx: Context) {
    const entry = parse(strapi, entryParams, named(ctx, ['uid', 'documentId']));
    ctx.body = { data: await getService(strapi, 'history-view').bringBack(callerOf(ctx), entry) };
  },
});

/** The router adds what the prefix of its routes matched. */
const named = (ctx: Context, names: string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, (ctx.params as Record<string, unknown>)[name]]));
