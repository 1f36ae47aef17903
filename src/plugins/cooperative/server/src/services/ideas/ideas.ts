import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import type { Idea, IdeaLink } from '../../domain/ideas/idea';
import { conflict, forbidden } from '../errors';
import { inTransaction } from '../transaction';
import { translate } from '../translate';

const IDEA = 'plugin::cooperative.idea';
const TABLE = 'cooperative_ideas';
const VERSIONS = 'cooperative_idea_versions';
const SUPPORTS = 'cooperative_idea_supports';
/** Ideas that are shown at once. */
const MAX_IDEAS = 500;

interface Row extends Omit<Idea, 'id' | 'at' | 'editedAt'> {
  publicId: string;
  at: string | number;
  editedAt: string | number | null;
}

export interface IdeaText {
  title: string;
  text: string;
  links: IdeaLink[];
}

/** What members would like, before anything is put to the vote. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Those that stand by themselves, the newest first. */
  async list(): Promise<Idea[]> {
    const where = { mergedInto: null };
    return (
      (await strapi.db
        .query(IDEA)
        .findMany({ where, orderBy: [{ at: 'desc' }, { id: 'desc' }], limit: MAX_IDEAS })) as Row[]
    ).map(toIdea);
  },

  /** @throws NotFoundError */
  async find(id: string): Promise<Idea> {
    const row = (await strapi.db.query(IDEA).findOne({ where: { publicId: id } })) as Row | null;
    if (!row) throw new errors.NotFoundError(translate(strapi, 'ideas.gone'));
    return toIdea(row);
  },

  async mergedInto(id: string): Promise<Idea[]> {
    return ((await strapi.db.query(IDEA).findMany({ where: { mergedInto: id }, limit: MAX_IDEAS })) as Row[]).map(
      toIdea,
    );
  },

  async post({ title, text, links }: IdeaText, authorId: number): Promise<{ id: string }> {
    const id = randomUUID();
    const row = { public_id: id, title, text, links: JSON.stringify(links), author_id: authorId, at: Date.now() };
    await inTransaction(strapi, (trx) => trx(TABLE).insert(row));
    return { id };
  },

  /** Writes an idea again; what it was is kept, with when it was written. */
  async refine(id: string, { title, text, links }: IdeaText, accountId: number): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      await trx(TABLE).where({ public_id: id }).forUpdate().select('public_id');
      const idea = await this.find(id);
      if (idea.authorId !== accountId) throw forbidden(strapi, 'ideas.notAuthor');
      if (idea.mergedInto !== null) throw conflict(strapi, 'ideas.merged');
      const writtenAt = idea.editedAt ?? idea.at;
      await trx(VERSIONS).insert({ idea: id, title: idea.title, text: idea.text, author_id: accountId, at: writtenAt });
      const values = { title, text, links: JSON.stringify(links), edited_at: Date.now() };
      await trx(TABLE).where({ public_id: id }).update(values);
    });
  },

  /** What an idea was before it was written again, the oldest first. */
  async versions(id: string): Promise<{ title: string; text: string; at: number }[]> {
    const rows = (await strapi.db
      .query('plugin::cooperative.idea-version')
      .findMany({ where: { idea: id }, orderBy: [{ at: 'asc' }, { id: 'asc' }], limit: 200 })) as {
      title: string;
      text: string;
      at: string;
    }[];
    return rows.map(({ title, text, at }) => ({ title, text, at: Number(at) }));
  },

  /**
   * Makes one idea a part of another. Its supports become the other's, each person's once; what was merged into it follows.
   * @throws a 409 when one of them was merged meanwhile.
   */
  async merge(id: string, into: string, accountId: number): Promise<void> {
    if (id === into) throw conflict(strapi, 'ideas.itself');
    await inTransaction(strapi, async (trx) => {
      const rows = (await trx(TABLE)
        .whereIn('public_id', [id, into])
        .orderBy('id')
        .forUpdate()
        .select('public_id', 'merged_into')) as { public_id: string; merged_into: string | null }[];
      if (rows.length < 2) throw new errors.NotFoundError(translate(strapi, 'ideas.gone'));
      if (rows.some(({ merged_into }) => merged_into !== null)) throw conflict(strapi, 'ideas.merged');
      const merged = { merged_into: into, merged_by_id: accountId, merged_at: Date.now() };
      await trx(TABLE).where({ public_id: id }).orWhere({ merged_into: id }).update(merged);
      await moveSupports(trx, id, into);
    });
  },
});

async function moveSupports(trx: Knex.Transaction, from: string, to: string): Promise<void> {
  const rows = (await trx(SUPPORTS).where({ idea: from }).select('account_id')) as { account_id: number }[];
  for (const { account_id } of rows)
    await trx(SUPPORTS).insert({ idea: to, account_id }).onConflict(['idea', 'account_id']).ignore();
  await trx(SUPPORTS).where({ idea: from }).delete();
}

const toIdea = ({ publicId, title, text, links, authorId, at, editedAt, mergedInto }: Row): Idea => ({
  ...{ id: publicId, title, text, links: links ?? [], authorId, mergedInto },
  at: Number(at),
  editedAt: editedAt === null ? null : Number(editedAt),
});
