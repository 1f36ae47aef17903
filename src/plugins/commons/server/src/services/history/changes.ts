import type { Core } from '@strapi/strapi';
import { comparisonOf, type Change } from '../../domain/history/comparison';
import type { Snapshot } from '../../domain/snapshot/snapshot';
import { fieldsOf } from './fields';

/** What differs between texts of an entry that the reader may see, as the history shows it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** By attribute, what became of it from one text to another. */
  async comparer(uid: string): Promise<(before: Snapshot, after: Snapshot) => Record<string, Change>> {
    const fields = await fieldsOf(strapi, uid);
    return (before, after) =>
      Object.fromEntries(
        comparisonOf(before, after, fields, () => false).map(({ attribute, change }) => [attribute, change]),
      );
  },
});
