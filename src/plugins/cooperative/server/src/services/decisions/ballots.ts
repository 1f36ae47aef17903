import type { Core } from '@strapi/strapi';
import createError, { isHttpError } from 'http-errors';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import type { Proposal } from '../../domain/decisions/proposal';
import type { Choice } from '../../domain/decisions/tally';
import { getService } from '../get-service';
import { conflict, forbidden } from '../errors';
import { inTransaction } from '../transaction';
import { translate } from '../translate';
import type { Elector } from './electors';
import { inTurn } from './in-turn';
import { isIn } from './proposals';

export interface Ballot {
  proposal: string;
  /** Public id of the member for whom one votes. */
  member: string;
  choice: Choice;
  argument: string;
  /** The administrator who votes. */
  accountId: number;
}

/** Votes of members. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Counts a ballot, once. The proposal is held before the clock is read: what comes after the close is refused, even when it was
   * sent before. Answers false when a secret ballot had been cast already: the second click changes nothing.
   *
   * Ballots of one proposal wait for each other: those of this process in turn, so that all but one leave the connections to others
   * and none gives up waiting for a connection.
   */
  cast(ballot: Ballot): Promise<boolean> {
    return inTurn(ballot.proposal, () =>
      silently(strapi, async () => {
        await assertOwnMember(strapi, ballot);
        if (await isRepeated(strapi, ballot)) return false;
        return inTransaction(strapi, (trx) => castHeld(strapi, ballot, trx));
      }),
    );
  },
});

async function assertOwnMember(strapi: Core.Strapi, { member, accountId }: Ballot): Promise<void> {
  const own = await getService(strapi, 'members').votingMembersOf(accountId);
  if (!own.some(({ id }) => id === member)) throw forbidden(strapi, 'decisions.notYourMember');
}

/** Whether a secret ballot was cast in the vote that is open: nobody takes one back, so the proposal is not held to know it. */
async function isRepeated(strapi: Core.Strapi, { proposal: number, member }: Ballot): Promise<boolean> {
  const proposal = await getService(strapi, 'proposals').find(number);
  if (!proposal.isSecret || !isIn(proposal, Date.now(), 'vote')) return false;
  return getService(strapi, 'secret-ballots').hasVoted(number, member);
}

async function castHeld(strapi: Core.Strapi, ballot: Ballot, trx: Knex.Transaction): Promise<boolean> {
  const proposal = await getService(strapi, 'proposals').hold(ballot.proposal, trx);
  if (!isIn(proposal, Date.now(), 'vote') || (await getService(strapi, 'results').exists(proposal.number)))
    throw conflict(strapi, 'decisions.voteNotOpen');
  // A vote that is stopped is undone with this refusal: who reads the proposal next, or the task of each minute, keeps it.
  if (!(await getService(strapi, 'electors').fix(proposal, trx))) throw conflict(strapi, 'decisions.voteStopped');
  return count(strapi, proposal, ballot, await assertElector(strapi, ballot, trx), trx);
}

async function assertElector(
  strapi: Core.Strapi,
  { proposal, member }: Ballot,
  trx: Knex.Transaction,
): Promise<Elector> {
  const [elector] = await getService(strapi, 'electors').among(proposal, [member], trx);
  if (!elector) throw forbidden(strapi, 'decisions.notElector');
  return elector;
}

async function count(
  strapi: Core.Strapi,
  { number, isSecret, rule }: Proposal,
  { member, choice, argument, accountId }: Ballot,
  elector: Elector,
  trx: Knex.Transaction,
): Promise<boolean> {
  if (isSecret) return getService(strapi, 'secret-ballots').cast(number, elector, choice, trx);
  if (rule.kind === 'consent' && choice === 'against' && argument === '')
    throw new errors.ValidationError(translate(strapi, 'decisions.objectionNeedsArgument'));
  await getService(strapi, 'public-ballots').cast(number, { member, choice, argument }, accountId, trx);
  return true;
}

/** A database tells what it was asked when it refuses, and Strapi logs it: a statement with a choice in it goes no further. */
async function silently<Answer>(strapi: Core.Strapi, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (isHttpError(error) || error instanceof errors.ApplicationError) throw error;
    const { code, name } = error as { code?: string; name?: string };
    strapi.log.error(`cooperative: a ballot could not be counted: ${code ?? name}`);
    throw createError(503, translate(strapi, 'decisions.notCounted'), { name: 'ServiceUnavailableError' });
  }
}
