import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import type { Claim } from '../services/stewards/claims';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';

const claim = z.strictObject({
  uid: z.string(),
  documentId: z.string(),
  organisation: z.string(),
  justification: z.string().trim().min(1).max(2000),
});

const answer = z
  .strictObject({ isAccepted: z.boolean(), reason: z.string().trim().max(2000).default('') })
  .refine(({ isAccepted, reason }) => isAccepted || reason !== '', { path: ['reason'] });

const idOf = (ctx: Context): number => Number((ctx.params as { id: string }).id);
const userOf = (ctx: Context): number => (ctx.state.user as { id: number }).id;

/** Organisations that ask to answer for an entry. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const service = getService(strapi, 'claims');
    const [awaiting, mine] = [await service.awaiting(userOf(ctx)), await service.by(userOf(ctx))];
    const lines = await linesOf(strapi, [...awaiting, ...mine]);
    ctx.body = { data: { awaiting: lines.slice(0, awaiting.length), mine: lines.slice(awaiting.length) } };
  },

  async claim(ctx: Context) {
    const { organisation, justification, ...entry } = parse(strapi, claim, bodyOf(ctx));
    ctx.status = 201;
    ctx.body = { data: await getService(strapi, 'claims').claim(userOf(ctx), entry, organisation, justification) };
  },

  async answer(ctx: Context) {
    const { isAccepted, reason } = parse(strapi, answer, bodyOf(ctx));
    await getService(strapi, 'claims').answer(userOf(ctx), idOf(ctx), isAccepted, reason);
    ctx.body = { data: { state: isAccepted ? 'accepted' : 'refused' } };
  },

  async withdraw(ctx: Context) {
    await getService(strapi, 'claims').withdraw(userOf(ctx), idOf(ctx));
    ctx.body = { data: { state: 'withdrawn' } };
  },
});

async function linesOf(strapi: Core.Strapi, claims: Claim[]) {
  const people = await getService(strapi, 'people').named(claims.flatMap((one) => [one.authorId, one.decidedById]));
  const organisations = await getService(strapi, 'stewards').named(claims.map((one) => one.organisationDocumentId));
  return Promise.all(
    claims.map(async ({ id, state, justification, reason, ...one }) => ({
      ...{ id, state, justification, reason },
      entry: {
        uid: one.targetUid,
        documentId: one.targetDocumentId,
        name: await getService(strapi, 'drafts').nameOf(one.targetUid, one.targetDocumentId),
      },
      organisation: organisations.find(({ documentId }) => documentId === one.organisationDocumentId)?.name ?? null,
      author: people.get(one.authorId)?.name ?? null,
      decidedBy: people.get(one.decidedById ?? 0)?.name ?? null,
      at: Number(one.at),
    })),
  );
}
