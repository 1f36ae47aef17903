import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { callerOf, isModerator } from '../permissions/caller';
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
    const caller = callerOf(ctx);
    await answer(ctx, await getService(strapi, 'comments').remove(idOf(ctx), caller.id, isModerator(caller)));
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

/** @throws NotFoundError when there is no such entry, or none that whoever asks may read. */
async function readableEntry(strapi: Core.Strapi, ctx: Context): Promise<{ uid: string; documentId: string }> {
  const { uid, documentId } = ctx.params as { uid: string; documentId: string };
  await getService(strapi, 'entry-access').require('read', uid, documentId);
  return { uid, documentId };
}

const idOf = (ctx: Context): number => Number((ctx.params as { id: string }).id);
