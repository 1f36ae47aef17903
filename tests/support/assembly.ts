import request from 'supertest';
import type { TestApp } from './boot';
import { later } from './clock';
import { editors } from './editors';

export interface Voter {
  userId: number;
  headers: Record<string, string>;
  /** Public id of the member for whom they vote: themselves. */
  member: string;
}

const MINUTE = 60_000;

/** Persons who are members of the cooperative, and what they ask of it. */
export function assembly(app: TestApp) {
  const { signIn } = editors(app);
  const members = () => app.strapi.plugin('cooperative').service('members');

  /** Signs in somebody who may take part, and is a member in a college. */
  const join = async (college: string): Promise<Voter> => {
    const { userId, headers } = await signIn([
      { action: 'plugin::cooperative.read' },
      { action: 'plugin::channels.read' },
      { action: 'plugin::commons.notices' },
    ]);
    await members().join({ accountId: userId, college });
    const [own] = await members().votingMembersOf(userId);
    return { userId, headers, member: own.id };
  };

  /** Signs in somebody who may take part, and is no member: they read nothing else. */
  const attend = () => signIn([{ action: 'plugin::cooperative.read' }]);

  const ask = (
    { headers }: Pick<Voter, 'headers'>,
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body?: object,
  ) => request(app.server)[method](`/cooperative${path}`).set(headers).send(body);

  /** Puts a text to the vote: a minute of debate, one of amendments, one of vote, unless said otherwise. */
  const propose = async (author: Voter, proposal: object = {}): Promise<string> => {
    const now = Date.now();
    const { body } = await ask(author, 'post', '/proposals', {
      ...{ title: 'Un essai', text: 'Faut-il essayer ?', effect: null, idea: null, isSecret: false },
      rule: { kind: 'members', quorum: 0, majority: 'half' },
      ...{ debateAt: now, amendmentsAt: now + MINUTE, voteAt: now + 2 * MINUTE, closesAt: now + 3 * MINUTE },
      ...proposal,
    }).expect(201);
    return body.data.number;
  };

  const vote = (voter: Voter, number: string, choice: string, argument = '') =>
    ask(voter, 'post', `/proposals/${number}/ballots`, { member: voter.member, choice, argument });

  const read = async (voter: Voter, number: string) =>
    (await ask(voter, 'get', `/proposals/${number}`).expect(200)).body.data;

  const duringAmendments = <Answer>(act: () => Promise<Answer>) => later(1.5 * MINUTE, act);
  const duringVote = <Answer>(act: () => Promise<Answer>) => later(2.5 * MINUTE, act);
  const afterClose = <Answer>(act: () => Promise<Answer>) => later(3.5 * MINUTE, act);

  return { join, attend, ask, propose, vote, read, duringAmendments, duringVote, afterClose };
}
