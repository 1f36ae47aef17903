import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { proposedFields } from '../domain/suggestions/suggestion';
import { getService } from '../services/get-service';
import type { Suggestion } from '../services/suggestions/suggestions';
import { parse } from '../services/translate';

const proposal = z.strictObject({
  uid: z.string(),
  documentId: z.string(),
  locale: z.string().nullish(),
  /** What the form would have saved. */
  data: z.record(z.string(), z.unknown()),
  message: z.string().trim().max(2000).default(''),
});

const answer = z
  .strictObject({
    accept: z.array(z.string()),
    refuse: z.array(z.string()),
    reason: z.string().trim().max(2000).default(''),
    updatedAt: z.coerce.date(),
  })
  .refine(({ accept, refuse }) => accept.length + refuse.length > 0, { path: ['accept'] })
  .refine(({ refuse, reason }) => refuse.length === 0 || reason !== '', { path: ['reason'] });

const idOf = (ctx: Context): number => Number((ctx.params as { id: string }).id);
const userOf = (ctx: Context): number => (ctx.state.user as { id: number }).id;

/** What members propose for the entries that others answer for. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What waits for the one who asks, and what they proposed. */
  async list(ctx: Context) {
    const service = getService(strapi, 'suggestions');
    const [awaiting, mine] = [await service.awaiting(userOf(ctx)), await service.by(userOf(ctx))];
    const lines = await linesOf(strapi, [...awaiting, ...mine]);
    ctx.body = { data: { awaiting: lines.slice(0, awaiting.length), mine: lines.slice(awaiting.length) } };
  },

  async propose(ctx: Context) {
    const { data, message, ...place } = parse(strapi, proposal, bodyOf(ctx));
    const locale = await getService(strapi, 'drafts').localeOf(place.uid, place.locale);
    ctx.status = 201;
    ctx.body = {
      data: await getService(strapi, 'suggestions').propose(userOf(ctx), { ...place, locale }, data, message),
    };
  },

  async one(ctx: Context) {
    const service = getService(strapi, 'suggestions');
    const suggestion = await service.find(idOf(ctx));
    const { targetUid: uid, targetDocumentId: documentId, targetLocale: locale } = suggestion;
    await getService(strapi, 'entry-access').require('read', uid, documentId);
    const [line] = await linesOf(strapi, [suggestion]);
    ctx.body = {
      data: {
        ...line,
        fields: await fieldsOf(strapi, suggestion, userOf(ctx)),
        decidable: await service.decidable(userOf(ctx), suggestion),
        mayWithdraw: suggestion.authorId === userOf(ctx) && suggestion.state === 'pending',
        updatedAt: await updatedAtOf(strapi, uid, documentId, locale),
      },
    };
  },

  async answer(ctx: Context) {
    const given = parse(strapi, answer, bodyOf(ctx));
    const state = await getService(strapi, 'suggestions').answer(userOf(ctx), idOf(ctx), given);
    ctx.body = { data: { state } };
  },

  async withdraw(ctx: Context) {
    await getService(strapi, 'suggestions').withdraw(userOf(ctx), idOf(ctx));
    ctx.body = { data: { state: 'withdrawn' } };
  },
});

/** Suggestions as a list shows them. */
async function linesOf(strapi: Core.Strapi, suggestions: Suggestion[]) {
  const people = await getService(strapi, 'people').named(
    suggestions.flatMap(({ authorId, decidedById }) => [authorId, decidedById]),
  );
  return Promise.all(
    suggestions.map(async ({ id, state, message, reason, proposed, ...one }) => ({
      ...{ id, state, message, reason },
      entry: {
        uid: one.targetUid,
        documentId: one.targetDocumentId,
        locale: one.targetLocale,
        name: await getService(strapi, 'drafts').nameOf(one.targetUid, one.targetDocumentId),
      },
      labels: await getService(strapi, 'labels').of(one.targetUid, Object.keys(proposed)),
      author: people.get(one.authorId)?.name ?? null,
      decidedBy: people.get(one.decidedById ?? 0)?.name ?? null,
      at: Number(one.at),
      decidedAt: one.decidedAt === null ? null : Number(one.decidedAt),
    })),
  );
}

/** What is decided is shown as it was proposed; what is not, beside what is there now. */
const decisionsAreOpen = ({ state }: Suggestion): boolean => state === 'pending';

/** Its values beside what they were proposed for and what is there now, as far as the reader may see. */
async function fieldsOf(strapi: Core.Strapi, suggestion: Suggestion, readerId: number) {
  const { targetUid: uid, targetDocumentId, targetLocale, base, proposed, decisions, authorId } = suggestion;
  const current = await getService(strapi, 'snapshots').read(uid, targetDocumentId, targetLocale);
  const states = [base, ...(current ? [current] : []), ...(authorId === readerId ? [] : [proposed])];
  const hidden = await getService(strapi, 'hidden-fields').attributes(uid, targetDocumentId, states);
  const readable = getService(strapi, 'entry-access')
    .rightsOn(uid)
    .readable(Object.keys(proposed))
    .filter((name) => !hidden.includes(name));
  const labelOf = await getService(strapi, 'labels').labelsOf(uid);
  const compare = await getService(strapi, 'changes').comparer(uid);
  const changes = compare(decisionsAreOpen(suggestion) ? (current ?? {}) : base, { ...current, ...proposed });
  const meanwhile = compare(base, current ?? {});
  return proposedFields(base, proposed, current, decisions)
    .filter(({ attribute }) => readable.includes(attribute))
    .map(({ decision, ...field }) => ({
      ...field,
      label: labelOf(field.attribute),
      change: changes[field.attribute] ?? null,
      meanwhile: field.hasChanged ? (meanwhile[field.attribute] ?? null) : null,
      isAccepted: decision === null ? null : decision.isAccepted,
    }));
}

async function updatedAtOf(strapi: Core.Strapi, uid: string, documentId: string, locale: string | null) {
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, ...(locale ? { locale } : {}), publishedAt: null },
    select: ['updatedAt'],
  })) as { updatedAt: string } | null;
  return row?.updatedAt ?? null;
}
