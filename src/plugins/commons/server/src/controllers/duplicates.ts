import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { tryWithLock } from '../../../../../plugin-kit/server/locks';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { sharedType } from '../configuration';
import { pairOf } from '../domain/duplicates/pair';
import { getService } from '../services/get-service';
import { callerOf } from '../permissions/caller';
import { rightsOn } from '../permissions/type-rights';
import { mayMerge } from '../services/duplicates/permissions';
import { describeLookAlikes, describePair, describePairs, typeNameOf } from '../services/duplicates/describe';
import { forbidden } from '../services/errors';
import { pairsOfEntry } from '../services/duplicates/pairs-of-entry';
import { treeOf } from '../services/duplicates/tree';
import { DUPLICATES_LOCK } from '../services/duplicates/scanning';
import { parse, translate } from '../services/translate';

const PAGE = 20;
const documentId = z.string().regex(/^[a-z0-9]{1,40}$/);

const lookAlikesInput = z.strictObject({ uid: z.string().max(200), values: z.record(z.string(), z.unknown()) });
const pairsQuery = z.strictObject({
  uid: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).default(1),
});
const distinctInput = z.strictObject({
  uid: z.string().max(200),
  documentId,
  others: z.array(documentId).min(1).max(20),
});
const pairInput = z.strictObject({ uid: z.string().max(200), documentId, other: documentId });
const searchQuery = z.strictObject({ uid: z.string().max(200), text: z.string().trim().min(1).max(200) });
const pairQuery = z.strictObject({ kept: documentId.optional() });
const mergeInput = z.strictObject({
  kept: documentId,
  choices: z.record(z.string(), z.enum(['kept', 'replaced'])).default({}),
});

/** Entries that may be the same: while one is typed, in the queue of pairs, and when two are made one. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Types whose look-alikes are shown while typing, with the attributes that say something. */
  async types(ctx: Context) {
    const readable = getService(strapi, 'duplicate-features')
      .declarations()
      .filter((declaration) => declaration.isShownWhileTyping && mayRead(strapi, ctx, declaration.uid));
    ctx.body = {
      data: readable.map((declaration) => ({ uid: declaration.uid, attributes: [...treeOf(declaration).keys()] })),
    };
  },

  async lookAlikes(ctx: Context) {
    const { uid, values } = parse(strapi, lookAlikesInput, bodyOf(ctx));
    const declaration = getService(strapi, 'duplicate-features').declarationOf(uid);
    if (!declaration || !mayRead(strapi, ctx, uid)) return forbid(strapi);
    const found = await getService(strapi, 'look-alikes').whileTyping(declaration, values);
    ctx.body = { data: await describeLookAlikes(strapi, uid, found) };
  },

  async pairs(ctx: Context) {
    const { uid, page } = parse(strapi, pairsQuery, ctx.query);
    const declared = getService(strapi, 'duplicate-features').declarations();
    const readable = declared.map((one) => one.uid).filter((one) => mayRead(strapi, ctx, one));
    const asked = uid ? readable.filter((one) => one === uid) : readable;
    const pairs = getService(strapi, 'pairs');
    const { pairs: found } = await pairs.pending(asked, { offset: (page - 1) * PAGE, limit: PAGE });
    const { counts } = await pairs.pending(readable, { offset: 0, limit: 0 });
    const total = asked.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
    const types = readable.map((one) => ({ uid: one, name: typeNameOf(strapi, one), count: counts[one] ?? 0 }));
    ctx.body = { data: { pairs: await describePairs(strapi, found), types, total, pageSize: PAGE } };
  },

  async ofEntry(ctx: Context) {
    const { uid, documentId: one } = ctx.params as { uid: string; documentId: string };
    ctx.body = { data: await pairsOfEntry(strapi, callerOf(ctx), { uid, documentId: one }) };
  },

  /** Entries of a type by what is typed of their name, for whoever says that two are one. */
  async search(ctx: Context) {
    const { uid, text } = parse(strapi, searchQuery, ctx.query);
    const type = sharedType(strapi, uid);
    if (!type || !getService(strapi, 'duplicate-features').declarationOf(uid) || !mayRead(strapi, ctx, uid))
      return forbid(strapi);
    const findable = { uid, name: type.name, details: type.details ?? [] };
    ctx.body = { data: await getService(strapi, 'entrySearch').findOne(findable, text, callerOf(ctx).id) };
  },

  /** Somebody says that two entries are one. */
  async ask(ctx: Context) {
    const { uid, documentId: one, other } = parse(strapi, pairInput, bodyOf(ctx));
    const declaration = getService(strapi, 'duplicate-features').declarationOf(uid);
    if (!declaration || !mayRead(strapi, ctx, uid)) return forbid(strapi);
    const comparison = await getService(strapi, 'look-alikes').between(declaration, one, other);
    if (!comparison || one === other) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
    const pair = { ...pairOf(uid, one, other), ...comparison };
    const id = await getService(strapi, 'pairs').ask(pair, callerOf(ctx).id);
    ctx.status = 201;
    ctx.body = { data: { id } };
  },

  async pair(ctx: Context) {
    const pair = await readable(strapi, ctx);
    const { kept } = parse(strapi, pairQuery, ctx.query);
    const described = await describePair(strapi, pair, kept);
    if (!described) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
    const sides = { uid: pair.uid, kept: described.kept.documentId, replaced: described.replaced.documentId };
    ctx.body = { data: { ...described, mayMerge: await mayMerge(strapi, callerOf(ctx), sides) } };
  },

  async markDistinct(ctx: Context) {
    const { uid, first, second } = await readable(strapi, ctx);
    await getService(strapi, 'pairs').markDistinct({ uid, first, second }, callerOf(ctx).id);
    ctx.status = 204;
  },

  /** An entry that was just made is not those that looked like it. */
  async markOthersDistinct(ctx: Context) {
    const { uid, documentId: one, others } = parse(strapi, distinctInput, bodyOf(ctx));
    if (!getService(strapi, 'duplicate-features').declarationOf(uid) || !mayRead(strapi, ctx, uid))
      return forbid(strapi);
    for (const other of others.filter((other) => other !== one))
      await getService(strapi, 'pairs').markDistinct(pairOf(uid, one, other), callerOf(ctx).id);
    ctx.status = 204;
  },

  async merge(ctx: Context) {
    const pair = await readable(strapi, ctx);
    const { kept, choices } = parse(strapi, mergeInput, bodyOf(ctx));
    if (kept !== pair.first && kept !== pair.second)
      throw new errors.ValidationError(translate(strapi, 'duplicates.impossible'));
    const sides = { uid: pair.uid, kept, replaced: kept === pair.first ? pair.second : pair.first };
    if (!(await mayMerge(strapi, callerOf(ctx), sides))) return forbid(strapi);
    await getService(strapi, 'merging').merge({ ...sides, choices, administratorId: callerOf(ctx).id });
    ctx.body = { data: { documentId: kept } };
  },

  async scan(ctx: Context) {
    ctx.body = { data: getService(strapi, 'scanning').progress() };
  },

  /** Starts a scan, and answers at once. */
  async startScan(ctx: Context) {
    const scanning = getService(strapi, 'scanning');
    tryWithLock(strapi, DUPLICATES_LOCK, () => scanning.scan()).catch((error: Error) =>
      strapi.log.error(`commons: the scan of duplicates failed. ${error.stack}`),
    );
    ctx.status = 202;
    ctx.body = { data: scanning.progress() };
  },
});

const mayRead = (strapi: Core.Strapi, ctx: Context, uid: string): boolean =>
  rightsOn(strapi, callerOf(ctx).ability, uid).may('read');

function forbid(strapi: Core.Strapi): never {
  throw forbidden(strapi, 'duplicates.forbidden');
}

async function readable(strapi: Core.Strapi, ctx: Context) {
  const { id } = ctx.params as { id: string };
  const pair = await getService(strapi, 'pairs').one(Number(id));
  if (!pair || !mayRead(strapi, ctx, pair.uid)) throw new errors.NotFoundError(translate(strapi, 'duplicates.gone'));
  return pair;
}
