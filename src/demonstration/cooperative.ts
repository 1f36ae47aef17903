import { milliseconds } from 'date-fns';
import type { Core } from '@strapi/strapi';
import { earlier } from './loading/earlier';
import { ideas, type IdeaContent } from './cooperative/ideas';
import { decidedVote, openVote, type VoteContent } from './cooperative/votes';

interface Member {
  id: string;
}

/** What the demonstration asks of services of the cooperative. */
interface Services {
  ideas: {
    list(): Promise<unknown[]>;
    post(idea: { title: string; text: string; links: [] }, authorId: number): Promise<{ id: string }>;
  };
  'idea-voices': {
    support(id: string, accountId: number): Promise<void>;
    comment(id: string, text: string, authorId: number): Promise<void>;
  };
  'ideas-page': { choose(isPublic: boolean): Promise<void> };
  proposals: { create(proposal: object): Promise<{ number: string }> };
  members: { votingMembersOf(accountId: number): Promise<Member[]> };
  ballots: { cast(ballot: object): Promise<boolean> };
  closing: { closeDue(): Promise<void> };
}

/** Ideas, a vote that is open and one that is decided, by these administrators; once. */
export async function loadCooperative(strapi: Core.Strapi, accountIds: number[]): Promise<void> {
  const service = <Name extends keyof Services>(name: Name) =>
    strapi.plugin('cooperative').service(name) as Services[Name];
  const [author] = accountIds;
  if (author === undefined || (await service('ideas').list()).length > 0) return;

  await service('ideas-page').choose(true);
  for (const idea of ideas) await earlier(milliseconds({ days: idea.daysAgo }), () => postIdea(idea));
  await earlier(milliseconds({ days: 12 }), async () => {
    const number = await propose(decidedVote);
    await voteAll(number, decidedVote);
  });
  await service('closing').closeDue();
  const number = await earlier(milliseconds({ days: 2 }), () => propose(openVote));
  await voteAll(number, openVote);

  async function postIdea({ title, text, comment, supports }: IdeaContent): Promise<void> {
    const { id } = await service('ideas').post({ title, text, links: [] }, author as number);
    for (const accountId of accountIds.slice(0, supports)) await service('idea-voices').support(id, accountId);
    if (comment) await service('idea-voices').comment(id, comment, accountIds.at(-1) as number);
  }

  /** Opens at once; how long it lasts is its own. */
  async function propose({ title, text, days }: VoteContent): Promise<string> {
    const now = Date.now();
    const calendar = { debateAt: now, amendmentsAt: null, voteAt: now, closesAt: now + milliseconds({ days }) };
    const rule = { kind: 'members', quorum: 0, majority: 'half' };
    const proposal = { title, text, ...calendar, rule, isSecret: false, effect: null, idea: null, authorId: author };
    return (await service('proposals').create(proposal)).number;
  }

  async function voteAll(number: string, { votes }: VoteContent): Promise<void> {
    for (const [index, { choice, argument }] of votes.entries()) {
      const accountId = accountIds[index];
      if (accountId === undefined) return;
      const [member] = await service('members').votingMembersOf(accountId);
      if (member) await service('ballots').cast({ proposal: number, member: member.id, choice, argument, accountId });
    }
  }
}
