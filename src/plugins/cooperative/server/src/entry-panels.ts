import type { Core } from '@strapi/strapi';
import { addEntryPanel } from '../../../../plugin-kit/server/entry-panels';
import { marksOf } from './services/decisions/marks-of';

/** What chose the rule by which entries of a type are written. */
const POLICY = 'policy';

/** Beside the form of an entry: by which decisions it, or the rule of its type, is as it is. */
export function addEntryPanels(strapi: Core.Strapi): void {
  addEntryPanel(strapi, {
    name: 'cooperative.marks',
    action: 'plugin::cooperative.read',
    read: async ({ uid, documentId }) => ({
      own: await marksOf(strapi, uid, documentId),
      policy: await marksOf(strapi, uid, POLICY),
    }),
  });
}
