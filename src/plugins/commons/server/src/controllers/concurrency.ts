import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import type { Snapshot } from '../domain/snapshot/snapshot';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';

const entry = { uid: z.string(), documentId: z.string() };

const presence = z.strictObject(entry);

const merge = z.strictObject({
  ...entry,
  locale: z.string().nullish(),
  updatedAt: z.coerce.date(),
  /** What was kept of one's own text. */
  values: z.record(z.string(), z.json()),
  isPublished: z.boolean().default(false),
});

const userOf = (ctx: Context): number => (ctx.state.user as { id: number }).id;

/** Writing one entry at the same time: who is there, and two texts that become one. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async merge(ctx: Context) {
    const { values, locale, ...given } = parse(strapi, merge, bodyOf(ctx));
    await getService(strapi, 'reconciling').save(userOf(ctx), {
      ...given,
      locale: await getService(strapi, 'drafts').localeOf(given.uid, locale),
      values: values as Snapshot,
    });
    ctx.body = { data: { state: 'merged' } };
  },

  /** Every few seconds, from an entry that is open. */
  async beat(ctx: Context) {
    const { uid, documentId } = parse(strapi, presence, bodyOf(ctx));
    await getService(strapi, 'entry-access').require('read', uid, documentId);
    const present = await getService(strapi, 'presences').beat({ uid, documentId }, userOf(ctx), Date.now());
    ctx.body = { data: present };
  },

  async leave(ctx: Context) {
    const { uid, documentId } = ctx.params as { uid: string; documentId: string };
    await getService(strapi, 'presences').leave({ uid, documentId }, userOf(ctx));
    ctx.status = 204;
  },
});
