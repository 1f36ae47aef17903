import type { Core } from '@strapi/strapi';
import { configurationOf } from '../../configuration';
import type { Policy } from '../../domain/stewards/stewardship';

type Policies = Record<string, Policy>;

/** Of each type that members write together, whether others write at once or propose. The cooperative chooses. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const store = () => strapi.store({ type: 'plugin', name: 'commons', key: 'policies' });

  return {
    async all(): Promise<Policies> {
      const chosen = ((await store().get({})) ?? {}) as Policies;
      return Object.fromEntries(configurationOf(strapi).types.map(({ uid }) => [uid, chosen[uid] ?? 'open']));
    },

    async of(uid: string): Promise<Policy> {
      return (await this.all())[uid] ?? 'open';
    },

    async choose(chosen: Policies): Promise<Policies> {
      await store().set({ value: { ...(await this.all()), ...chosen } });
      return this.all();
    },
  };
};
