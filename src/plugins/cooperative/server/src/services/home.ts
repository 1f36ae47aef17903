import type { Core } from '@strapi/strapi';
import type { CooperativeHome } from '../domain/cooperative-home';
import type { Proposal } from '../domain/decisions/proposal';
import type { Caller } from './members/authority';
import { getService } from './get-service';
import { isIn } from './decisions/proposals';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async of(caller: Caller): Promise<CooperativeHome> {
    const members = (await getService(strapi, 'members').votingMembersOf(caller.id)).map(({ id }) => id);
    const open = (await getService(strapi, 'proposals').list()).filter((one) => isIn(one, Date.now(), 'vote'));
    const awaited = await Promise.all(open.map((proposal) => isAwaited(strapi, proposal, members)));
    return {
      votes: open
        .filter((_proposal, index) => awaited[index])
        .map(({ number, title, closesAt }) => ({ number, title, closesAt })),
      requests: (await getService(strapi, 'join-requests').waitingFor(caller)).length,
    };
  },
});

/** Whether one of these members may vote on a proposal and has not. Its electors are those of its opening. */
async function isAwaited(
  strapi: Core.Strapi,
  { number, isSecret, electorsAt }: Proposal,
  members: string[],
): Promise<boolean> {
  if (members.length === 0) return false;
  const electors = electorsAt === null ? null : await getService(strapi, 'electors').of(number);
  const voting = members.filter((member) => electors?.has(member) ?? true);
  const votes = await Promise.all(
    voting.map(async (member) =>
      isSecret
        ? getService(strapi, 'secret-ballots').hasVoted(number, member)
        : (await getService(strapi, 'public-ballots').one(number, member)) !== null,
    ),
  );
  return votes.includes(false);
}
