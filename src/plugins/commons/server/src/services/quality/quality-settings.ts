import type { Core } from '@strapi/strapi';
import { configurationOf } from '../../configuration';
import { changedTypes, completed, type QualitySettings } from '../../domain/quality/settings';
import { getService } from '../get-service';

const STORE = { type: 'plugin', name: 'commons', key: 'quality' };

/** What the cooperative decided of completeness and freshness. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Weights of every criterion and months of every type, as decided or as configured. */
  async read(): Promise<QualitySettings> {
    const { completeness, freshness } = configurationOf(strapi);
    return completed((await strapi.store(STORE).get({})) as QualitySettings | null, completeness, freshness);
  },

  /** Keeps other settings; what they change is computed again in the background. */
  async save(settings: QualitySettings): Promise<QualitySettings> {
    const { completeness, freshness } = configurationOf(strapi);
    const before = await getService(strapi, 'quality-settings').read();
    const after = completed(settings, completeness, freshness);
    await strapi.db.transaction(async () => {
      await strapi.store(STORE).set({ value: after });
      await getService(strapi, 'qualities').outdate(changedTypes(before, after));
    });
    getService(strapi, 'recompute-worker').wake();
    return after;
  },
});
