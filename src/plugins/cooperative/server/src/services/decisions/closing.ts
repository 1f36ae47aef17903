import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { effectiveChoiceOf } from '../../domain/decisions/delegation';
import { outcomeOf } from '../../domain/decisions/outcome';
import { tallyOf, type Tally } from '../../domain/decisions/tally';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';
import { isIn } from './proposals';
import type { PublicBallot } from './public-ballots';

/** Counts the votes that are over, by the server's clock: the first who reads them does it, or a task each minute. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Makes the lists of the votes that opened, counts those that closed and applies their effects. */
  async closeDue(): Promise<void> {
    const now = Date.now();
    for (const number of await awaiting(strapi, now))
      await inTransaction(strapi, (trx) => advance(strapi, number, trx));
    await getService(strapi, 'ballot-traces').remove();
    await getService(strapi, 'effects').applyOwed();
  },
});

/** Proposals whose vote has opened without a list of electors, or closed without a result. */
async function awaiting(strapi: Core.Strapi, now: number): Promise<string[]> {
  const rows = (await strapi.db
    .connection('cooperative_proposals as p')
    .leftJoin('cooperative_results as r', 'r.proposal', 'p.number')
    .whereNull('p.withdrawn_at')
    .whereNull('r.id')
    .where((due) => void due.where('p.closes_at', '<=', now).orWhereNull('p.electors_at'))
    .where('p.vote_at', '<=', now)
    .select('p.number')) as { number: string }[];
  return rows.map(({ number }) => number);
}

async function advance(strapi: Core.Strapi, number: string, trx: Knex.Transaction): Promise<void> {
  const proposal = await getService(strapi, 'proposals').hold(number, trx);
  const results = getService(strapi, 'results');
  if (proposal.withdrawnAt !== null || !(await getService(strapi, 'electors').fix(proposal, trx))) return;
  const at = Date.now();
  if (!isIn(proposal, at, 'closed') || (await results.exists(number))) return;
  const ballots = proposal.isSecret ? null : await effectiveBallots(strapi, number, trx);
  const tally = ballots ? await publicTally(strapi, number, ballots, trx) : await secretTally(strapi, number, trx);
  const outcome = outcomeOf(proposal.rule, tally);
  if (proposal.isSecret) {
    await getService(strapi, 'secret-ballots').rewrite(number, trx);
    await getService(strapi, 'ballot-traces').owe();
  }
  await results.keep({ proposal: number, tally, outcome, ballots, at }, trx);
  await getService(strapi, 'vote-notices').decided(proposal, outcome, trx);
  if (outcome.isCarried && proposal.effect) await getService(strapi, 'effects').owe(proposal, trx);
}

/** The choice of each elector, its own or its delegate's. */
async function effectiveBallots(strapi: Core.Strapi, number: string, trx: Knex.Transaction): Promise<PublicBallot[]> {
  const cast = await getService(strapi, 'public-ballots').of(number);
  const choices = new Map(cast.map(({ member, choice }) => [member, choice]));
  const delegations = await getService(strapi, 'delegations').all(trx);
  const electors = await getService(strapi, 'electors').of(number, trx);
  const own = new Map(cast.map((ballot) => [ballot.member, ballot]));
  return [...electors.keys()].sort().flatMap((member) => {
    const choice = effectiveChoiceOf(member, choices, delegations);
    return choice ? [own.get(member) ?? { member, choice, argument: '' }] : [];
  });
}

async function publicTally(
  strapi: Core.Strapi,
  number: string,
  ballots: PublicBallot[],
  trx: Knex.Transaction,
): Promise<Tally> {
  const colleges = await getService(strapi, 'electors').of(number, trx);
  const votes = ballots.map(({ member, choice }) => ({ college: colleges.get(member) ?? '', choice }));
  return tallyOf(sizesOf(colleges), votes);
}

async function secretTally(strapi: Core.Strapi, number: string, trx: Knex.Transaction): Promise<Tally> {
  const counts = await getService(strapi, 'secret-ballots').counts(number, trx);
  const sizes = sizesOf(await getService(strapi, 'electors').of(number, trx));
  const empty = tallyOf(sizes, []);
  return {
    colleges: empty.colleges.map((one) => ({ ...one, counts: counts.get(one.college) ?? one.counts })),
  };
}

function sizesOf(colleges: Map<string, string>): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const college of colleges.values()) sizes[college] = (sizes[college] ?? 0) + 1;
  return sizes;
}
