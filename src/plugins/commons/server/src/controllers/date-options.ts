import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { callerOf } from '../permissions/caller';
import { readerOf } from '../services/dates/reader';
import { configured } from '../services/dates/rows';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';
import { date, documentId, time } from './dates';

const optionInput = z.strictObject({
  date,
  time: time.nullable(),
  place: documentId.nullable(),
  commune: documentId.nullable(),
  audience: z.string().trim().max(120),
  note: z.string().trim().max(500),
  organisation: documentId,
  expiresDate: date.nullable(),
});

/** Confidential options on a date, between members. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = (ctx: Context) => readerOf(strapi, callerOf(ctx), configured(strapi).dates.uid);
  const target = (ctx: Context) => (ctx.params as { documentId: string }).documentId;

  return {
    async post(ctx: Context) {
      const input = parse(strapi, optionInput, bodyOf(ctx));
      ctx.body = { data: await getService(strapi, 'options').post(input, await reader(ctx)) };
    },

    async change(ctx: Context) {
      const input = parse(strapi, optionInput, bodyOf(ctx));
      await getService(strapi, 'options').change(target(ctx), input, await reader(ctx));
      ctx.body = { data: {} };
    },

    async remove(ctx: Context) {
      await getService(strapi, 'options').remove(target(ctx), await reader(ctx));
      ctx.body = { data: {} };
    },

    async confirm(ctx: Context) {
      ctx.body = { data: await getService(strapi, 'options').confirm(target(ctx), await reader(ctx)) };
    },
  };
};
