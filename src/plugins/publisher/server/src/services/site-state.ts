import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { publicChannels } from '../channels/public-channels';
import { getService } from './get-service';

export interface SiteState {
  key: string;
  /** Instant (milliseconds) at which time alone changes what a channel shows. */
  freshUntil: number;
}

/** What another process changed is seen after this time at the latest. */
const TRUSTED_MS = 1000;
/** While pages are asked for, it is read again before it ends: nobody waits for it. */
const RENEWED_MS = 500;

/** Everything that pages of the site are drawn from, in one word: what people wrote, the channels, the ideas. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let known: { state: SiteState; readAt: number } | undefined;
  let reading: Promise<SiteState> | undefined;
  let writes = 0;

  const read = async (): Promise<SiteState> => {
    const readAt = performance.now();
    const before = writes;
    const [channels, content, ideas] = await Promise.all([
      publicChannels(strapi).list(),
      getService(strapi, 'site-content').version(),
      getService(strapi, 'ideas').latest(Infinity),
    ]);
    const key = createHash('sha256')
      .update(JSON.stringify([channels.map(({ slug, state }) => [slug, state.key]), content, ideas]))
      .digest('base64url');
    const state = { key, freshUntil: Math.min(...channels.map((channel) => channel.state.freshUntil)) };
    if (before === writes) known = { state, readAt };
    return state;
  };

  const ageMs = () => (known ? performance.now() - known.readAt : Infinity);

  const readOnce = (): Promise<SiteState> => (reading ??= read().finally(() => (reading = undefined)));

  return {
    /** As it was at most a second ago. */
    async current(): Promise<SiteState> {
      return known && ageMs() < TRUSTED_MS ? known.state : readOnce();
    },

    /** This process wrote something: what was drawn before is outdated. */
    expire(): void {
      writes += 1;
      known = undefined;
      reading = undefined;
    },

    /** How many writes this process saw: what was drawn before the last of them may show what it changed. */
    writes: (): number => writes,

    /** The same at once; undefined when it must be read again. */
    recall(): string | undefined {
      const age = ageMs();
      // What the database does not answer now is said to whoever has to wait for it.
      if (age > RENEWED_MS && age < TRUSTED_MS && !reading) readOnce().catch(() => undefined);
      return age < TRUSTED_MS ? known?.state.key : undefined;
    },
  };
};
