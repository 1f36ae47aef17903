import type { Core } from '@strapi/strapi';
import { phaseAt, type Phase } from '../../domain/decisions/calendar';
import type { Proposal } from '../../domain/decisions/proposal';
import { describeEffect } from './effects/describe';
import { getService } from '../get-service';
import type { PublicBallot } from './public-ballots';

/** Where a proposal is, for its readers: what is `withdrawn`, or was `stopped` at its opening, has no calendar any more. */
export type Stage = Phase | 'withdrawn' | 'stopped';

export function stageOf(proposal: Proposal, now: number): Stage {
  if (proposal.withdrawnAt === null) return phaseAt(proposal, now);
  return proposal.smallColleges === null ? 'withdrawn' : 'stopped';
}

/** Proposals as members read them. Nothing that was counted is shown before the close. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every proposal, as a list shows it. */
  async lines() {
    const proposals = await getService(strapi, 'proposals').list();
    const outcomes = await getService(strapi, 'results').outcomes();
    const now = Date.now();
    return Promise.all(
      proposals.map(async (proposal) => ({
        ...calendarOf(proposal),
        number: proposal.number,
        title: proposal.title,
        stage: stageOf(proposal, now),
        isSecret: proposal.isSecret,
        outcome: outcomes.get(proposal.number) ?? null,
        effect: proposal.effect && (await describeEffect(strapi, proposal.effect)),
      })),
    );
  },

  /** One proposal, with what the administrator who asks did and may do. */
  async one(number: string, accountId: number) {
    const proposal = await getService(strapi, 'proposals').find(number);
    const { title, text, digest, rule, isSecret, idea } = proposal;
    const stage = stageOf(proposal, Date.now());
    const labels = await getService(strapi, 'electors').collegeLabels();
    return {
      ...{ number, title, text, digest, rule, isSecret, idea, ...calendarOf(proposal), stage },
      author: await nameOf(strapi, proposal.authorId),
      isAuthor: proposal.authorId === accountId,
      colleges: Object.fromEntries(labels),
      smallColleges: (proposal.smallColleges ?? []).map((code) => labels.get(code) ?? code),
      amendments: await amendmentsOf(strapi, number),
      participation: await participationOf(strapi, proposal),
      own: await ownVotes(strapi, proposal, accountId),
      result: await resultOf(strapi, number),
      effect: proposal.effect && {
        ...(await describeEffect(strapi, proposal.effect)),
        ...(await stateOf(strapi, number)),
      },
    };
  },
});

const calendarOf = ({ debateAt, amendmentsAt, voteAt, closesAt }: Proposal) => ({
  ...{ debateAt, amendmentsAt, voteAt, closesAt },
});

async function nameOf(strapi: Core.Strapi, accountId: number): Promise<string | null> {
  return (await getService(strapi, 'people').named([accountId])).get(accountId) ?? null;
}

async function amendmentsOf(strapi: Core.Strapi, number: string) {
  const amendments = await getService(strapi, 'amendments').of(number);
  const people = await getService(strapi, 'people').named(amendments.map(({ authorId }) => authorId));
  return amendments.map((amendment) => ({
    id: amendment.publicId,
    ...{ title: amendment.title, text: amendment.text, reason: amendment.reason, at: amendment.at },
    ...{ state: amendment.state, answer: amendment.answer, previousText: amendment.previousText },
    author: people.get(amendment.authorId) ?? null,
  }));
}

/** How many have voted of how many: never who, nor what. Null before the vote. */
async function participationOf(strapi: Core.Strapi, { number, isSecret, electorsAt }: Proposal) {
  if (electorsAt === null) return null;
  const voters = await getService(strapi, isSecret ? 'secret-ballots' : 'public-ballots').countVoters(number);
  return { electors: await getService(strapi, 'electors').count(number), voters };
}

/** The members for whom one votes, and where each is: of a secret ballot nobody can say more than that it was cast. */
async function ownVotes(strapi: Core.Strapi, { number, isSecret, electorsAt }: Proposal, accountId: number) {
  const members = await getService(strapi, 'members').votingMembersOf(accountId);
  const labels = await getService(strapi, 'electors').collegeLabels();
  const delegations = await getService(strapi, 'delegations').all();
  const electors = electorsAt === null ? null : await getService(strapi, 'electors').of(number);
  return Promise.all(
    members.map(async ({ id, name, college }) => {
      const ballot = isSecret ? null : await getService(strapi, 'public-ballots').one(number, id);
      const hasVoted = isSecret ? await getService(strapi, 'secret-ballots').hasVoted(number, id) : ballot !== null;
      const delegate = delegations.get(id);
      return {
        ...{ id, name, college: labels.get(college) ?? college, hasVoted, ballot },
        isElector: electors?.has(id) ?? true,
        delegate: delegate ? ((await getService(strapi, 'members').memberById(delegate))?.name ?? null) : null,
      };
    }),
  );
}

async function resultOf(strapi: Core.Strapi, number: string) {
  const result = await getService(strapi, 'results').of(number);
  if (!result) return null;
  return { ...result, ballots: result.ballots && (await namedBallots(strapi, result.ballots)) };
}

async function namedBallots(strapi: Core.Strapi, ballots: PublicBallot[]) {
  const names = new Map((await getService(strapi, 'members').all()).map(({ id, name }) => [id, name]));
  return ballots.map((ballot) => ({ ...ballot, name: names.get(ballot.member) ?? null }));
}

async function stateOf(strapi: Core.Strapi, number: string) {
  const effect = await getService(strapi, 'effects').of(number);
  return effect && { state: effect.state, message: effect.message, appliedAt: effect.appliedAt };
}
