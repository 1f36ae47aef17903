import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { configurationOf } from '../configuration';
import { needsOf, type Contract } from '../domain/quality/readiness';
import { qualitySettings } from '../domain/quality/settings';
import { callerOf } from '../permissions/caller';
import { rightsOn } from '../permissions/type-rights';
import { getService } from '../services/get-service';
import {
  assertHasQuality,
  contractsFor,
  criteriaOf,
  describeQuality,
  inWords,
  readQuality,
  toAnswer,
} from '../services/quality/describe-quality';
import { SORTS } from '../services/quality/quality-list';
import { parse } from '../services/translate';
import { forbidden } from '../services/errors';

const PAGE_SIZE = 20;
const MAX_SCORES = 200;

const percent = z.coerce.number().int().min(0).max(100);
const listQuery = z.strictObject({
  scope: z.enum(['mine', 'all']).default('all'),
  type: z.string().max(200).optional(),
  words: z.string().max(200).default(''),
  from: percent.default(0),
  to: percent.default(100),
  channel: z.string().max(60).optional(),
  ready: z.enum(['yes', 'no']).optional(),
  stale: z.literal('yes').optional(),
  sort: z.enum(SORTS).default('score'),
  order: z.enum(['asc', 'desc']).default('asc'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const scoresQuery = z.strictObject({
  type: z.string().max(200),
  ids: z.string().transform((ids) => ids.split(',').slice(0, MAX_SCORES)),
});

/** How complete and how fresh entries are. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Entries of every type that the caller may read, by what they lack. */
  async list(ctx: Context) {
    const asked = parse(strapi, listQuery, ctx.query);
    const types = readableTypes(strapi, ctx);
    const contracts = new Map<string, Contract[]>();
    for (const uid of types) contracts.set(uid, await contractsFor(strapi, callerOf(ctx), uid));
    const channel = [...contracts].flatMap(([uid, ofType]) => {
      const contract = ofType.find(({ documentId }) => documentId === asked.channel);
      return contract ? { uid, contract } : [];
    })[0];
    const chosen = channel && asked.ready ? [channel.uid] : types;
    const { entries, total } = await getService(strapi, 'quality-list').page({
      uids: chosen.filter((uid) => !asked.type || uid === asked.type),
      stewards: asked.scope === 'mine' ? await getService(strapi, 'stewards').organisationsOf(callerOf(ctx).id) : null,
      words: asked.words,
      from: asked.from,
      to: asked.to,
      needs: channel ? needsOf(channel.contract, criteriaOf(strapi, channel.uid)) : [],
      isReady: channel && asked.ready ? asked.ready === 'yes' : null,
      isStaleOnly: asked.stale === 'yes',
      sort: { by: asked.sort, order: asked.order },
      page: asked.page,
      pageSize: PAGE_SIZE,
    });
    const settings = await getService(strapi, 'quality-settings').read();
    ctx.body = {
      data: {
        entries: entries.map((one) => toAnswer(strapi, one, settings)),
        total,
        pageCount: Math.ceil(total / PAGE_SIZE),
        types: types.map((uid) => ({ uid, name: displayName(strapi, uid) })),
        channels: [...contracts.values()]
          .flat()
          .map((one) => ({ documentId: one.documentId, name: inWords(strapi, one.name) })),
      },
    };
  },

  /** What an entry lacks, for whom, and since when nobody said that it is still true. */
  async entry(ctx: Context) {
    ctx.body = { data: await readQuality(strapi, callerOf(ctx), entryOf(ctx)) };
  },

  /** « It is still true »: for those who answer for the entry, and for those who look after the commons. */
  async confirm(ctx: Context) {
    const entry = entryOf(ctx);
    assertHasQuality(strapi, entry.uid);
    await getService(strapi, 'entry-access').require('update', entry.uid, entry.documentId);
    if (!(await getService(strapi, 'entry-access').isTrusted(callerOf(ctx), entry.uid, entry.documentId)))
      throw forbidden(strapi, 'quality.confirmForbidden');
    const { isPublished } = await getService(strapi, 'freshness').confirm(entry);
    ctx.body = { data: { ...(await describeQuality(strapi, callerOf(ctx), entry)), isDatePublished: isPublished } };
  },

  /** The scores of the entries of a list. */
  async scores(ctx: Context) {
    const { type, ids } = parse(strapi, scoresQuery, ctx.query);
    const isReadable = readableTypes(strapi, ctx).includes(type);
    ctx.body = { data: isReadable ? await getService(strapi, 'qualities').scoresOf(type, ids) : {} };
  },

  async settings(ctx: Context) {
    ctx.body = { data: await describeSettings(strapi) };
  },

  async saveSettings(ctx: Context) {
    const given = parse(strapi, qualitySettings, (ctx.request as { body?: unknown }).body);
    await getService(strapi, 'quality-settings').save(given);
    ctx.body = { data: await describeSettings(strapi) };
  },
});

const entryOf = (ctx: Context): { uid: string; documentId: string } => {
  const { uid, documentId } = ctx.params as { uid: string; documentId: string };
  return { uid, documentId };
};

const readableTypes = (strapi: Core.Strapi, ctx: Context): string[] =>
  Object.keys(configurationOf(strapi).completeness).filter((uid) =>
    rightsOn(strapi, callerOf(ctx).ability, uid).may('read'),
  );

async function describeSettings(strapi: Core.Strapi) {
  const { completeness, freshness } = configurationOf(strapi);
  const { weights, months } = await getService(strapi, 'quality-settings').read();
  return {
    types: Object.entries(completeness).map(([uid, criteria]) => ({
      uid,
      name: displayName(strapi, uid),
      months: months[uid] ?? null,
      isAskable: uid in freshness.rules,
      criteria: criteria.map(({ code, what, weight }) => ({
        code,
        what: inWords(strapi, what),
        weight: weights[uid]?.[code] ?? weight,
        usual: weight,
      })),
    })),
  };
}

const displayName = (strapi: Core.Strapi, uid: string): string =>
  strapi.contentType(uid as UID.ContentType).info.displayName;
