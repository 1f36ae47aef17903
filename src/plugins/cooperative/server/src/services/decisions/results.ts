import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Outcome } from '../../domain/decisions/outcome';
import type { Tally } from '../../domain/decisions/tally';
import type { PublicBallot } from './public-ballots';

const RESULT = 'plugin::cooperative.result';

/** What was counted at the close of a vote, with all that is needed to count it again. */
export interface Result {
  proposal: string;
  tally: Tally;
  outcome: Outcome;
  /** Every ballot of a public vote, delegated ones included; null for a secret one. */
  ballots: PublicBallot[] | null;
  at: number;
}

/** Results are written once and never changed. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async exists(proposal: string): Promise<boolean> {
    return (await strapi.db.query(RESULT).count({ where: { proposal } })) > 0;
  },

  async of(proposal: string): Promise<Result | null> {
    const row = (await strapi.db.query(RESULT).findOne({ where: { proposal } })) as Result | null;
    return row && toResult(row);
  },

  /** By the number of the proposal, without the ballots: a large vote has thousands. */
  async outcomes(): Promise<Map<string, Outcome>> {
    const rows = (await strapi.db.query(RESULT).findMany({ select: ['proposal', 'outcome'] })) as Result[];
    return new Map(rows.map(({ proposal, outcome }) => [proposal, outcome]));
  },

  /** Keeps a result; one that is there already stays. */
  async keep({ proposal, tally, outcome, ballots, at }: Result, trx: Knex.Transaction): Promise<void> {
    await trx('cooperative_results')
      .insert({
        ...{ proposal, at, tally: JSON.stringify(tally), outcome: JSON.stringify(outcome) },
        ballots: ballots && JSON.stringify(ballots),
      })
      .onConflict('proposal')
      .ignore();
  },
});

const toResult = ({ proposal, tally, outcome, ballots, at }: Result): Result => ({
  ...{ proposal, tally, outcome, ballots },
  at: Number(at),
});
