import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { calendarCodes } from '../domain/calendar';
import type { LocalisedText } from '../domain/declarations';
import type { Fact } from '../domain/fact';

/** Figures of the cooperative move slowly. */
const TRUSTED_MS = 60_000;

/** What no channel publishes, as other plugins and the application say it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const known = new Map<string, { facts: Fact[]; readAt: number }>();
  const labels = new Map<string, LocalisedText>();

  return {
    has: (source: string): boolean => configurationOf(strapi).live.some((one) => one.source === source),

    async of(source: string): Promise<Fact[]> {
      const before = known.get(source);
      if (before && performance.now() - before.readAt < TRUSTED_MS) return before.facts;
      const declared = configurationOf(strapi).live.find((one) => one.source === source);
      const read = (await declared?.read(strapi)) ?? [];
      const facts = read.map(({ id, date, members, numbers }): Fact => {
        for (const [dimension, all] of Object.entries(members))
          for (const { code, label } of all) labels.set(`${dimension} ${code}`, label);
        const codes = Object.fromEntries(
          Object.entries(members).map(([name, all]) => [name, all.map(({ code }) => code)]),
        );
        return { source, id, date, codes: { ...calendarCodes(date, null), ...codes }, keys: {}, numbers, passes: [] };
      });
      known.set(source, { facts, readAt: performance.now() });
      return facts;
    },

    /** What the members that were read are called. */
    labels: (): Map<string, LocalisedText> => labels,
  };
};
