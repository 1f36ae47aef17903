import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Member, Place } from '../domain/declarations';

/** Communes change once a year. */
const TRUSTED_MS = 60_000;

/** Where people live. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let known: { places: Place[]; readAt: number } | undefined;

  return {
    async all(): Promise<Place[]> {
      if (!known || performance.now() - known.readAt > TRUSTED_MS)
        known = { places: await configurationOf(strapi).places(strapi), readAt: performance.now() };
      return known.places;
    },

    /** Places and what they belong to, as members of their dimensions. */
    async members(): Promise<(Member & { dimension: string })[]> {
      const { reach } = configurationOf(strapi);
      const places = await this.all();
      const within = places.flatMap((place) =>
        Object.entries(place.within).flatMap(([dimension, members]) => members.map((one) => ({ dimension, ...one }))),
      );
      const themselves = places.map(({ code, name }) => ({
        dimension: reach?.placeDimension ?? '',
        code,
        label: { fr: name, en: name, it: name },
      }));
      return [...new Map([...themselves, ...within].map((one) => [`${one.dimension} ${one.code}`, one])).values()];
    },
  };
};
