import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import type { Idea } from '../domain/ideas/idea';
import { callerOf, assertMandate, holdsMandate } from '../permissions/mandates';
import * as requests from '../requests/ideas';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';

const idOf = (ctx: Context): string => (ctx.params as { id: string }).id;
const abilityOf = (ctx: Context): unknown => (ctx.state as { userAbility: unknown }).userAbility;

/** What members would like. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const ideas = await getService(strapi, 'ideas').list();
    ctx.body = {
      data: {
        ideas: await linesOf(strapi, ideas, callerOf(ctx)),
        mayModerate: await holdsMandate(strapi, ctx, 'moderator', 'administrator'),
        isPublic: await getService(strapi, 'ideas-page').isPublic(),
      },
    };
  },

  async one(ctx: Context) {
    await answerOne(strapi, ctx, idOf(ctx));
  },

  async post(ctx: Context) {
    const idea = parse(strapi, requests.ideaText, bodyOf(ctx));
    ctx.status = 201;
    ctx.body = { data: await getService(strapi, 'ideas').post(idea, callerOf(ctx)) };
  },

  async refine(ctx: Context) {
    const idea = parse(strapi, requests.ideaText, bodyOf(ctx));
    await getService(strapi, 'ideas').refine(idOf(ctx), idea, callerOf(ctx));
    await answerOne(strapi, ctx, idOf(ctx));
  },

  async support(ctx: Context) {
    await getService(strapi, 'idea-voices').support(idOf(ctx), callerOf(ctx));
    await answerOne(strapi, ctx, idOf(ctx));
  },

  async withdrawSupport(ctx: Context) {
    await getService(strapi, 'idea-voices').withdrawSupport(idOf(ctx), callerOf(ctx));
    await answerOne(strapi, ctx, idOf(ctx));
  },

  async comment(ctx: Context) {
    const { text } = parse(strapi, requests.comment, bodyOf(ctx));
    await getService(strapi, 'idea-voices').comment(idOf(ctx), text, callerOf(ctx));
    await answerOne(strapi, ctx, idOf(ctx));
  },

  async merge(ctx: Context) {
    const { into } = parse(strapi, requests.merge, bodyOf(ctx));
    await assertMandate(strapi, ctx, 'moderator', 'administrator');
    await getService(strapi, 'ideas').merge(idOf(ctx), into, callerOf(ctx));
    await answerOne(strapi, ctx, into);
  },

  async linkable(ctx: Context) {
    const { q } = parse(strapi, requests.search, ctx.query);
    ctx.body = { data: await getService(strapi, 'idea-links').search(q, abilityOf(ctx)) };
  },

  async choosePage(ctx: Context) {
    const { isPublic } = parse(strapi, requests.page, bodyOf(ctx));
    await assertMandate(strapi, ctx, 'moderator', 'administrator');
    await getService(strapi, 'ideas-page').choose(isPublic);
    ctx.body = { data: { isPublic } };
  },
});

/** Ideas as a list shows them. */
async function linesOf(strapi: Core.Strapi, ideas: Idea[], accountId: number) {
  const people = await getService(strapi, 'people').named(ideas.map(({ authorId }) => authorId));
  const { counts, own } = await getService(strapi, 'idea-voices').supports(accountId);
  return ideas.map(({ id, title, text, authorId, at, editedAt, mergedInto }) => ({
    ...{ id, title, text, at, editedAt, mergedInto },
    author: people.get(authorId) ?? null,
    supports: counts.get(id) ?? 0,
    isSupported: own.has(id),
  }));
}

async function answerOne(strapi: Core.Strapi, ctx: Context, id: string): Promise<void> {
  const ideas = getService(strapi, 'ideas');
  const idea = await ideas.find(id);
  const [line] = await linesOf(strapi, [idea], callerOf(ctx));
  const comments = await getService(strapi, 'idea-voices').comments(id);
  const people = await getService(strapi, 'people').named(comments.map(({ authorId }) => authorId));
  ctx.body = {
    data: {
      ...line,
      isAuthor: idea.authorId === callerOf(ctx),
      mayModerate: await holdsMandate(strapi, ctx, 'moderator', 'administrator'),
      links: await getService(strapi, 'idea-links').named(idea.links, abilityOf(ctx)),
      comments: comments.map(({ publicId, text, authorId, at }) => ({
        ...{ id: publicId, text, at, author: people.get(authorId) ?? null },
      })),
      versions: await ideas.versions(id),
      merged: (await ideas.mergedInto(id)).map((one) => ({ id: one.id, title: one.title })),
      proposals: await getService(strapi, 'proposals').ofIdea(id),
    },
  };
}
