import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publicTitle } from '../../domain/decisions/proposal';
import { getService } from '../get-service';
import { translate } from '../translate';

/** All that is needed to count a vote again, and nothing else: members are named by their public ids. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** As members read it. @throws NotFoundError before the close. */
  async of(number: string) {
    const { title, digest, rule, isSecret, closesAt } = await getService(strapi, 'proposals').find(number);
    const result = await getService(strapi, 'results').of(number);
    if (!result) throw new errors.NotFoundError(translate(strapi, 'decisions.notCountedYet'));
    const { tally, outcome, ballots } = result;
    const colleges = ballots && (await getService(strapi, 'electors').of(number));
    return {
      ...{ number, title, digest, rule, isSecret, closesAt, tally, outcome },
      ballots: ballots && ballots.map((ballot) => ({ ...ballot, college: colleges?.get(ballot.member) ?? '' })),
    };
  },

  /** As anybody reads it: without who has a mandate and why members objected, which is said among them and names people. */
  async forAnybody(number: string) {
    const { ballots, ...tally } = await this.of(number);
    return {
      ...tally,
      title: publicTitle(await getService(strapi, 'proposals').find(number)),
      ballots: ballots && ballots.map(({ member, college, choice }) => ({ member, college, choice })),
    };
  },
});
