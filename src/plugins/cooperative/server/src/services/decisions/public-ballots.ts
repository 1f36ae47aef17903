import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Choice } from '../../domain/decisions/tally';

const TABLE = 'cooperative_ballots';

export interface PublicBallot {
  member: string;
  choice: Choice;
  /** Why, for an objection; empty elsewhere when nothing is said. */
  argument: string;
}

/** Ballots that everybody may read once the vote is closed: one a member, which it may change until then. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Writes a member's ballot, or over the one that it had. The proposal is held. */
  async cast(proposal: string, ballot: PublicBallot, castById: number, trx: Knex.Transaction): Promise<void> {
    const { member, choice, argument } = ballot;
    const values = { choice, argument, cast_by_id: castById, at: Date.now() };
    await trx(TABLE)
      .insert({ proposal, member, ...values })
      .onConflict(['proposal', 'member'])
      .merge(values);
  },

  async of(proposal: string): Promise<PublicBallot[]> {
    const rows = (await strapi.db
      .query('plugin::cooperative.ballot')
      .findMany({ where: { proposal }, orderBy: { member: 'asc' } })) as PublicBallot[];
    return rows.map(({ member, choice, argument }) => ({ member, choice, argument }));
  },

  async one(proposal: string, member: string): Promise<PublicBallot | null> {
    const row = (await strapi.db
      .query('plugin::cooperative.ballot')
      .findOne({ where: { proposal, member } })) as PublicBallot | null;
    return row && { member, choice: row.choice, argument: row.argument };
  },

  async countVoters(proposal: string): Promise<number> {
    return strapi.db.query('plugin::cooperative.ballot').count({ where: { proposal } });
  },
});
