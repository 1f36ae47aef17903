import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { NOTICE_KINDS } from '../domain/discussion/notice';
import { callerOf } from '../permissions/caller';
import { getService } from '../services/get-service';
import { isMailConfigured } from '../../../../../plugin-kit/server/mail';
import { languageOf, parse } from '../services/translate';

const asked = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  unread: z.enum(['true', 'false']).default('false'),
});
const read = z.strictObject({ ids: z.array(z.number().int().positive()).max(100).optional() });
const preferences = z.strictObject({
  preferences: z
    .array(z.strictObject({ kind: z.enum(NOTICE_KINDS), isListed: z.boolean(), isMailed: z.boolean() }))
    .max(NOTICE_KINDS.length),
});

/** What concerns who asks, and how they want to hear of it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { page, unread } = parse(strapi, asked, ctx.query);
    const { id } = callerOf(ctx);
    ctx.body = { data: await getService(strapi, 'notices').page(id, page, unread === 'true', languageOf(strapi)) };
  },

  async markRead(ctx: Context) {
    const { ids } = parse(strapi, read, bodyOf(ctx));
    await getService(strapi, 'notices').markRead(callerOf(ctx).id, ids);
    ctx.status = 204;
  },

  async preferences(ctx: Context) {
    ctx.body = { data: await preferencesOf(strapi, ctx) };
  },

  async savePreferences(ctx: Context) {
    const input = parse(strapi, preferences, bodyOf(ctx));
    await getService(strapi, 'notice-preferences').save(callerOf(ctx).id, input.preferences);
    ctx.body = { data: await preferencesOf(strapi, ctx) };
  },
});

const preferencesOf = async (strapi: Core.Strapi, ctx: Context) => ({
  preferences: await getService(strapi, 'notice-preferences').of(callerOf(ctx).id),
  withMail: isMailConfigured(strapi),
});

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;
