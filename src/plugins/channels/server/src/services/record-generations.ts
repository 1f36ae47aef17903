import type { Core } from '@strapi/strapi';

const keyOf = (uid: string) => `generation.${uid}`;

/** Which records of a type are served, while others are in the making or left to be deleted. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const store = () => strapi.store({ type: 'plugin', name: 'channels' });
  return {
    /** The generation that is served; 0 until the first is. */
    of: async (uid: string): Promise<number> => ((await store().get({ key: keyOf(uid) })) as number | null) ?? 0,

    /** Serves another generation. Inside the caller's transaction. */
    serve: (uid: string, generation: number): Promise<void> => store().set({ key: keyOf(uid), value: generation }),
  };
};
