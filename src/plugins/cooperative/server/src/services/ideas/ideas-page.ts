import type { Core } from '@strapi/strapi';
import { publicTitle } from '../../domain/decisions/proposal';
import { getService } from '../get-service';

/** What anybody may read of an idea. */
export interface PublicIdea {
  id: string;
  title: string;
  text: string;
  supports: number;
  /** Numbers of the proposals that it became. */
  decisions: string[];
}

/** A vote that is over, as anybody may read of it. */
export interface PublicDecision {
  number: string;
  /** Null for a mandate, whose title names who has it. */
  title: string | null;
  isCarried: boolean;
}

/** Nobody, among the administrators: whose own supports are not asked for. */
const NOBODY = 0;
const MAX_SHOWN = 200;

/** Whether anybody may read the ideas: the cooperative says so, and does not unless it said. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const store = () => strapi.store({ type: 'plugin', name: 'cooperative', key: 'ideas-page' });
  return {
    async isPublic(): Promise<boolean> {
      return ((await store().get({})) as { isPublic?: boolean } | null)?.isPublic === true;
    },

    async choose(isPublic: boolean): Promise<void> {
      await store().set({ value: { isPublic } });
    },

    /** Those that most people support first, without who wrote them and what was said of them. */
    async ideas(): Promise<PublicIdea[]> {
      const { counts } = await getService(strapi, 'idea-voices').supports(NOBODY);
      const ideas = (await getService(strapi, 'ideas').list()).slice(0, MAX_SHOWN);
      const proposals = await getService(strapi, 'proposals').list();
      return ideas
        .map(({ id, title, text }) => ({
          ...{ id, title, text, supports: counts.get(id) ?? 0 },
          decisions: proposals.filter(({ idea }) => idea === id).map(({ number }) => number),
        }))
        .sort((one, other) => other.supports - one.supports);
    },

    /** The votes that were counted, the latest proposals first. */
    async decisions(): Promise<PublicDecision[]> {
      const outcomes = await getService(strapi, 'results').outcomes();
      const proposals = await getService(strapi, 'proposals').list();
      const decided = proposals.flatMap((proposal) => {
        const outcome = outcomes.get(proposal.number);
        const title = publicTitle(proposal);
        return outcome ? [{ number: proposal.number, title, isCarried: outcome.isCarried }] : [];
      });
      return decided.slice(0, MAX_SHOWN);
    },
  };
};
