import type { Core } from '@strapi/strapi';
import { configurationOf, type Place } from '../configuration';

/** Communes change once a year. */
const TRUSTED_MS = 60_000;

/** The places around which readers look. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let known: { places: Place[]; readAt: number } | undefined;

  return {
    async all(): Promise<Place[]> {
      if (!known || performance.now() - known.readAt > TRUSTED_MS)
        known = { places: await configurationOf(strapi).places(strapi), readAt: performance.now() };
      return known.places;
    },

    async find(code: string): Promise<Place | null> {
      return (await this.all()).find((place) => place.code === code) ?? null;
    },
  };
};
