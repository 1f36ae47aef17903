import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { daysBetween } from '../../../../../plugin-kit/calendar';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { configurationOf } from '../configuration';
import { calendarOf } from '../domain/dates/calendar';
import { textOf } from '../domain/dates/text-of';
import { organisationsNamed } from '../services/dates/organisation-names';
import { callerOf } from '../permissions/caller';
import { readerOf } from '../services/dates/reader';
import { configured } from '../services/dates/rows';
import { getService } from '../services/get-service';
import { languageOf, parse } from '../services/translate';

/** Three months of a map and a month with the ends of its weeks. */
const MAX_DAYS = 200;
const DISTANCES_KM = { least: 1, most: 200 };

export const date = z.iso.date();
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const documentId = z.string().regex(/^[a-z0-9]{1,40}$/);
const distanceKm = z.coerce.number().min(DISTANCES_KM.least).max(DISTANCES_KM.most);
const moment = z.strictObject({ date, time: time.nullable() });

const period = z
  .strictObject({ from: date, to: date, distanceKm: distanceKm.optional() })
  .refine(({ from, to }) => from <= to && daysBetween(from, to) <= MAX_DAYS, { path: ['to'] });

const moveInput = z.strictObject({ from: moment, to: moment, publish: z.boolean() });

const typedInput = z.strictObject({
  documentId: documentId.nullable(),
  date,
  time: time.nullable(),
  endDate: date.nullable(),
  endTime: time.nullable(),
  status: z.string().max(40).nullable(),
  distanceKm,
  relations: z.record(
    z.string().max(60),
    z.strictObject({ connect: z.array(documentId).max(200), disconnect: z.array(documentId).max(200) }),
  ),
});

/** The calendar of dated entries, and what else happens the same evening. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = (ctx: Context) => readerOf(strapi, callerOf(ctx), configured(strapi).dates.uid);

  return {
    /** What a screen needs to know before it shows a date: attributes, statuses, whose dates are the reader's. */
    async settings(ctx: Context) {
      const { organisations, rights } = await reader(ctx);
      const {
        uid,
        start,
        end,
        status,
        place,
        commune,
        performed,
        gatherings,
        publics,
        statuses,
        distanceKm: km,
      } = configured(strapi).dates;
      const own = publics.map(({ path }) => path).filter((path) => !path.includes('.'));
      ctx.body = {
        data: {
          uid,
          attributes: { date: start.date, time: start.time, endDate: end.date, endTime: end.time, status },
          relations: [place, commune, performed, gatherings.path, ...own],
          statuses: Object.entries(statuses).map(([code, { label, tone }]) => ({
            code,
            tone,
            label: textOf(label, languageOf(strapi)),
          })),
          distanceKm: km,
          answering: answeringRelations(strapi),
          organisations: [...(await organisationsNamed(strapi, organisations)).values()],
          mayMove: rights.may('update'),
          mayPublish: rights.may('publish'),
          mayCreate: rights.may('create'),
        },
      };
    },

    async list(ctx: Context) {
      const { distanceKm: km = configured(strapi).dates.distanceKm, ...days } = parse(strapi, period, ctx.query);
      const who = await reader(ctx);
      const entries = await getService(strapi, 'dated-entries').between(days, who);
      const rivals = getService(strapi, 'clashes').rivals(entries, km, who);
      const options = await getService(strapi, 'options').between(days, who);
      ctx.body = { data: { ...calendarOf(entries, rivals), options } };
    },

    async clashes(ctx: Context) {
      const { distanceKm: km, ...typed } = parse(strapi, typedInput, bodyOf(ctx));
      ctx.body = { data: await getService(strapi, 'clashes').around(typed, km, await reader(ctx)) };
    },

    async move(ctx: Context) {
      const move = parse(strapi, moveInput, bodyOf(ctx));
      const { documentId: target } = ctx.params as { documentId: string };
      await getService(strapi, 'moving').move(target, move, await reader(ctx));
      ctx.body = { data: {} };
    },
  };
};

/** By type: the relations to those who answer for an entry or for a part of it, by which lists find what is somebody's own. */
function answeringRelations(strapi: Core.Strapi): Record<string, string[]> {
  const { types, stewardRelations } = configurationOf(strapi);
  const relationsOf = (uid: string) => [
    ...stewardRelations.filter((name) => name in strapi.contentType(uid as UID.ContentType).attributes),
    ...getService(strapi, 'entry-roles')
      .rulesOf(uid)
      .groups.map(({ relation }) => relation),
  ];
  return Object.fromEntries(types.map(({ uid }) => [uid, [...new Set(relationsOf(uid))]]));
}
