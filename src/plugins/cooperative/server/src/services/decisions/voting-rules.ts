import type { Core } from '@strapi/strapi';
import { NOTHING_ASKED, type VotingRules } from '../../domain/decisions/voting-rules';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';

export interface NewVotingRules extends VotingRules {
  why: string;
  by: number;
}

/** What the cooperative asks of every vote. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const store = () => strapi.store({ type: 'plugin', name: 'cooperative', key: 'voting-rules' });
  return {
    /** Those of today: a college that was made since they were chosen weighs 1. */
    async today(): Promise<VotingRules> {
      const { weights, ...rules } = ((await store().get({})) as VotingRules | null) ?? NOTHING_ASKED;
      if (weights === null) return { ...rules, weights };
      const colleges = await getService(strapi, 'colleges').all();
      return { ...rules, weights: Object.fromEntries(colleges.map(({ code }) => [code, weights[code] ?? 1])) };
    },

    /**
     * Those of the votes that are proposed from now on.
     * @throws ValidationError when the weights name a college that there is not
     */
    async choose({ why, by, ...rules }: NewVotingRules): Promise<void> {
      await getService(strapi, 'colleges').demand(...Object.keys(rules.weights ?? {}));
      await inTransaction(strapi, async () => {
        await store().set({ value: rules });
        const { quorum, noticeDays, voteDays, weights } = rules;
        const detail = [quorum, noticeDays, voteDays, weights ? 'weights' : 'free'].join(' ');
        await getService(strapi, 'rights-log').write({ by, action: 'voting-rules.chosen', detail, why });
      });
    },
  };
};
