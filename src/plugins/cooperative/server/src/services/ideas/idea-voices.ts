import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { conflict } from '../errors';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';

const SUPPORT = 'plugin::cooperative.idea-support';
const COMMENT = 'plugin::cooperative.idea-comment';

export interface IdeaComment {
  publicId: string;
  idea: string;
  text: string;
  authorId: number;
  at: number;
}

/** What others say of an idea: that they support it, once each, or what they think. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async support(id: string, accountId: number): Promise<void> {
    const idea = await getService(strapi, 'ideas').find(id);
    if (idea.mergedInto !== null) throw conflict(strapi, 'ideas.merged');
    await inTransaction(strapi, (trx) =>
      trx('cooperative_idea_supports')
        .insert({ idea: id, account_id: accountId })
        .onConflict(['idea', 'account_id'])
        .ignore(),
    );
  },

  async withdrawSupport(idea: string, accountId: number): Promise<void> {
    await strapi.db.query(SUPPORT).deleteMany({ where: { idea, accountId } });
  },

  /** How many support each idea, and which ones somebody does. */
  async supports(accountId: number): Promise<{ counts: Map<string, number>; own: Set<string> }> {
    const rows = (await strapi.db
      .connection('cooperative_idea_supports')
      .groupBy('idea')
      .select('idea')
      .count({ supports: '*' })) as { idea: string; supports: number | string }[];
    const own = (await strapi.db.query(SUPPORT).findMany({ where: { accountId }, select: ['idea'] })) as {
      idea: string;
    }[];
    return {
      counts: new Map(rows.map(({ idea, supports }) => [idea, Number(supports)])),
      own: new Set(own.map(({ idea }) => idea)),
    };
  },

  async comment(id: string, text: string, authorId: number): Promise<void> {
    const idea = await getService(strapi, 'ideas').find(id);
    if (idea.mergedInto !== null) throw conflict(strapi, 'ideas.merged');
    const row = { public_id: randomUUID(), idea: id, text, author_id: authorId, at: Date.now() };
    await inTransaction(strapi, (trx) => trx('cooperative_idea_comments').insert(row));
  },

  /** The oldest first. */
  async comments(idea: string): Promise<IdeaComment[]> {
    const rows = (await strapi.db
      .query(COMMENT)
      .findMany({ where: { idea }, orderBy: [{ at: 'asc' }, { id: 'asc' }], limit: 500 })) as IdeaComment[];
    return rows.map((row) => ({ ...row, at: Number(row.at) }));
  },
});
