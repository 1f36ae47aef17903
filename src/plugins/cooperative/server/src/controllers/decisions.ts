import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { callerOf, assertMandate, holdsMandate, mayPropose } from '../permissions/mandates';
import * as requests from '../requests/decisions';
import { marksOf } from '../services/decisions/marks-of';
import { getService } from '../services/get-service';
import { forbidden } from '../services/errors';
import { parse } from '../services/translate';

const parameter = (ctx: Context, name: string): string => (ctx.params as Record<string, string>)[name] ?? '';

/** Proposals, votes and what they change. Whoever reads first after a close counts it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    await getService(strapi, 'closing').closeDue();
    ctx.body = {
      data: {
        proposals: await getService(strapi, 'proposal-view').lines(),
        mayPropose: await mayPropose(strapi, ctx),
      },
    };
  },

  async one(ctx: Context) {
    await getService(strapi, 'closing').closeDue();
    await answerOne(strapi, ctx);
  },

  async create(ctx: Context) {
    const proposal = parse(strapi, requests.newProposal, bodyOf(ctx));
    if (!(await mayPropose(strapi, ctx))) throw forbidden(strapi, 'decisions.notMember');
    const { number } = await getService(strapi, 'proposals').create({ ...proposal, authorId: callerOf(ctx) });
    ctx.status = 201;
    ctx.body = { data: { number } };
  },

  async withdraw(ctx: Context) {
    await getService(strapi, 'proposals').withdraw(parameter(ctx, 'number'), callerOf(ctx));
    await answerOne(strapi, ctx);
  },

  async putForward(ctx: Context) {
    const amendment = parse(strapi, requests.amendment, bodyOf(ctx));
    const proposal = parameter(ctx, 'number');
    await getService(strapi, 'amendments').putForward({ ...amendment, proposal, authorId: callerOf(ctx) });
    await answerOne(strapi, ctx);
  },

  async answerAmendment(ctx: Context) {
    const { isAccepted, answer } = parse(strapi, requests.amendmentAnswer, bodyOf(ctx));
    await getService(strapi, 'amendments').answer(parameter(ctx, 'id'), isAccepted, answer, callerOf(ctx));
    ctx.body = { data: {} };
  },

  /** Counts a vote. The answer of a secret one says only that it was counted, or had been. */
  async vote(ctx: Context) {
    const ballot = parse(strapi, requests.ballot, bodyOf(ctx));
    const proposal = parameter(ctx, 'number');
    const isCounted = await getService(strapi, 'ballots').cast({ ...ballot, proposal, accountId: callerOf(ctx) });
    ctx.body = { data: { isCounted } };
  },

  /** The tally, to count it again. @throws NotFoundError before the close. */
  async tally(ctx: Context) {
    await getService(strapi, 'closing').closeDue();
    ctx.body = { data: await getService(strapi, 'tallies').of(parameter(ctx, 'number')) };
  },

  async delegations(ctx: Context) {
    const members = getService(strapi, 'members');
    const [all, own] = [await members.all(), await members.votingMembersOf(callerOf(ctx))];
    const delegations = await getService(strapi, 'delegations').all();
    const others = all.map(({ id, name }) => ({ id, name }));
    ctx.body = {
      data: {
        own: own.map(({ id, name }) => ({
          ...{ id, name, delegate: delegations.get(id) ?? null },
          represents: others.filter((one) => delegations.get(one.id) === id).map((one) => one.name),
        })),
        members: others,
      },
    };
  },

  async delegate(ctx: Context) {
    const { delegate } = parse(strapi, requests.delegation, bodyOf(ctx));
    await getService(strapi, 'delegations').give(parameter(ctx, 'member'), delegate, callerOf(ctx));
    await this.delegations(ctx);
  },

  async attemptEffect(ctx: Context) {
    await assertMandate(strapi, ctx, 'administrator');
    await getService(strapi, 'effects').attempt(parameter(ctx, 'number'));
    await answerOne(strapi, ctx);
  },

  async effectDone(ctx: Context) {
    await assertMandate(strapi, ctx, 'administrator', 'moderator');
    await getService(strapi, 'effects').markDone(parameter(ctx, 'number'));
    await answerOne(strapi, ctx);
  },

  /** By which decisions an entry, or every entry of a type, is as it is. */
  async marks(ctx: Context) {
    const { uid, documentId } = parse(strapi, requests.marked, ctx.params);
    ctx.body = { data: await marksOf(strapi, uid, documentId) };
  },

  /** What a new proposal may be made of. */
  async options(ctx: Context) {
    const options = await getService(strapi, 'proposal-options').read();
    ctx.body = { data: { ...options, mayPropose: await mayPropose(strapi, ctx) } };
  },
});

async function answerOne(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const view = await getService(strapi, 'proposal-view').one(parameter(ctx, 'number'), callerOf(ctx));
  ctx.body = { data: { ...view, mayAdminister: await holdsMandate(strapi, ctx, 'administrator') } };
}
