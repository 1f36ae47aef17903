import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Authorship } from '../../domain/authorship';

export type { Authorship, Origin } from '../../domain/authorship';

const stated = new AsyncLocalStorage<Partial<Authorship>>();

/** Who writes, from where and why: stated by the code that writes, else read from the request. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Runs a write in somebody's name; what is not stated is read from the request. */
  as<Result>(authorship: Partial<Authorship>, write: () => Promise<Result>): Promise<Result> {
    return stated.run({ ...stated.getStore(), ...authorship }, write);
  },

  current(): Authorship {
    return { ...fromRequest(strapi), ...stated.getStore() };
  },
});

function fromRequest(strapi: Core.Strapi): Authorship {
  const context = strapi.requestContext.get();
  if (!context) return { origin: 'script', administratorId: null };
  const { auth, user } = context.state as { auth?: { strategy?: { name?: string } }; user?: { id: number } };
  return auth?.strategy?.name === 'admin'
    ? { origin: 'admin', administratorId: user?.id ?? null }
    : { origin: 'api', administratorId: null };
}
