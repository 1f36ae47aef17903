import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { abilityOf, callerOf, readableEntry } from '../permissions/may-read';
import { getService } from '../services/get-service';
import { parse, translate } from '../services/translate';

const said = z.strictObject({ text: z.string().trim().min(1).max(4000) });
const named = z.strictObject({ name: z.string().trim().max(80).default('') });

/** The discussion of an entry among members. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const entry = await readableEntry(strapi, ctx);
    ctx.body = { data: await getService(strapi, 'comments').of(entry, callerOf(ctx).id) };
  },

  async post(ctx: Context) {
    const entry = await readableEntry(strapi, ctx);
    const { text } = parse(strapi, said, bodyOf(ctx));
    const { id } = callerOf(ctx);
    await getService(strapi, 'comments').post(entry, id, text);
    ctx.body = { data: await getService(strapi, 'comments').of(entry, id) };
  },

  async change(ctx: Context) {
    const { text } = parse(strapi, said, bodyOf(ctx));
    const { id } = callerOf(ctx);
    await answer(ctx, await getService(strapi, 'comments').change(idOf(ctx), id, text));
  },

  async remove(ctx: Context) {
    const { id } = callerOf(ctx);
    const mayRemoveAny = abilityOf(ctx).can('plugin::commons.moderate');
    await answer(ctx, await getService(strapi, 'comments').remove(idOf(ctx), id, mayRemoveAny));
  },

  /** Whom a comment may mention. */
  async people(ctx: Context) {
    const { name } = parse(strapi, named, ctx.query);
    ctx.body = { data: await getService(strapi, 'people').search(name) };
  },
});

/** The discussion after a change, or 404 when the comment is not there for who asks. */
async function answer(ctx: Context, isDone: boolean): Promise<void> {
  const entry = isDone ? await getService(strapi, 'comments').find(idOf(ctx)) : null;
  if (!entry) throw new errors.NotFoundError(translate(strapi, 'comments.gone'));
  ctx.body = { data: await getService(strapi, 'comments').of(entry, callerOf(ctx).id) };
}

const idOf = (ctx: Context): number => Number((ctx.params as { id: string }).id);

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;
