import type { Core } from '@strapi/strapi';
import { addEntryPanel } from '../plugin-kit/server/entry-panels';
import { explain } from './violations';
import { WARNED, warningsOf } from './warnings';

/** What looks wrong in a draft, beside its form; nothing for types that no warning is about. */
export function addWarningsPanel(strapi: Core.Strapi): void {
  addEntryPanel(strapi, {
    name: 'odus.warnings',
    read: async ({ uid, documentId }) => {
      const warned = WARNED.find((one) => one === uid);
      const violations = warned ? await warningsOf(strapi, warned, documentId) : [];
      return explain(strapi, uid, violations).map(({ path, message, rule }) => ({ path, message, rule }));
    },
  });
}
