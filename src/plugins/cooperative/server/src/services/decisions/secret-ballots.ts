import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks } from '../../../../../../plugin-kit/server/sql';
import { representedBy } from '../../domain/decisions/delegation';
import { CHOICES, type Choice, type Counts } from '../../domain/decisions/tally';
import { getService } from '../get-service';
import type { Elector } from './electors';

const VOTERS = 'cooperative_voters';
const COUNTS = 'cooperative_counts';
const LARGEST_ID = 2 ** 31 - 1;
/**
 * Ballots that nobody can join to a voter, because there are none: one transaction writes who has voted, and adds to sums. What a
 * member chose is held in memory for as long as this takes, and is in no row, no message and no log.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Counts a member's choice once, with those of the members that it represents and that have not voted; answers whether it was
   * counted: false when the member had voted. The proposal is held.
   */
  async cast(proposal: string, { member, college }: Elector, choice: Choice, trx: Knex.Transaction): Promise<boolean> {
    if (!(await enter(trx, proposal, member))) return false;
    const represented = await representedElectors(strapi, proposal, member, trx);
    for (const one of represented) await enter(trx, proposal, one.member);
    await add(trx, proposal, choice, [college, ...represented.map((one) => one.college)]);
    return true;
  },

  async hasVoted(proposal: string, member: string): Promise<boolean> {
    return (await strapi.db.query('plugin::cooperative.voter').count({ where: { proposal, member } })) > 0;
  },

  async countVoters(proposal: string): Promise<number> {
    return strapi.db.query('plugin::cooperative.voter').count({ where: { proposal } });
  },

  /**
   * Writes who voted and the sums again in one order and one transaction, at the close: where rows lie, and which transaction wrote each, no longer
   * says who voted after whom. What the database keeps of the former rows is for the service `ballot-traces` to remove.
   */
  async rewrite(proposal: string, trx: Knex.Transaction): Promise<void> {
    for (const [table, ...columns] of [
      [VOTERS, 'member'],
      [COUNTS, 'college', 'choice', 'votes'],
    ] as const) {
      const rows = (await trx(table)
        .where({ proposal })
        .orderBy('id')
        .select('id', 'proposal', ...columns)) as object[];
      await trx(table).where({ proposal }).delete();
      for (const part of chunks(rows)) await trx(table).insert(part);
    }
  },

  /** The sums by college. They are read at the close, and by nothing before. */
  async counts(proposal: string, trx: Knex.Transaction): Promise<Map<string, Counts>> {
    const rows = (await trx(COUNTS).where({ proposal }).select('college', 'choice', 'votes')) as {
      college: string;
      choice: Choice;
      votes: number;
    }[];
    const colleges = [...new Set(rows.map(({ college }) => college))];
    const votesIn = (college: string, choice: Choice) =>
      rows.find((row) => row.college === college && row.choice === choice)?.votes ?? 0;
    return new Map(
      colleges.map((college) => [
        college,
        Object.fromEntries(CHOICES.map((choice) => [choice, votesIn(college, choice)])) as Counts,
      ]),
    );
  },
});

/** Writes that a member has voted; false when it had. The database decides, whatever the number of clicks and processes. */
async function enter(trx: Knex.Transaction, proposal: string, member: string): Promise<boolean> {
  for (;;) {
    const entered = (await trx(VOTERS)
      .insert({ id: randomInt(1, LARGEST_ID), proposal, member })
      .onConflict()
      .ignore()
      .returning('id')) as unknown[];
    if (entered.length > 0) return true;
    if (await trx(VOTERS).where({ proposal, member }).first('id')) return false;
    // The number that was drawn is another row's: draw again.
  }
}

async function representedElectors(
  strapi: Core.Strapi,
  proposal: string,
  member: string,
  trx: Knex.Transaction,
): Promise<Elector[]> {
  const delegations = await getService(strapi, 'delegations').all(trx);
  const chain = representedBy(member, new Set(), delegations);
  if (chain.length === 0) return [];
  const rows = (await trx(VOTERS).where({ proposal }).whereIn('member', chain).select('member')) as Elector[];
  const represented = representedBy(member, new Set(rows.map((row) => row.member)), delegations);
  return getService(strapi, 'electors').among(proposal, represented, trx);
}

/**
 * Adds to the sums. Every sum of the proposal is written again, those that stay the same too: which row was written last
 * (PostgreSQL keeps the transaction of each) tells nothing of who voted last.
 */
async function add(trx: Knex.Transaction, proposal: string, choice: Choice, colleges: string[]): Promise<void> {
  const additions = new Map<string, number>();
  for (const college of colleges) additions.set(college, (additions.get(college) ?? 0) + 1);
  const cases = [...additions].map(() => 'when college = ? and choice = ? then ?').join(' ');
  const bindings = [...additions].flatMap(([college, votes]) => [college, choice, votes]);
  await trx(COUNTS)
    .where({ proposal })
    .update({ votes: trx.raw(`votes + case ${cases} else 0 end`, bindings) });
}
