import type { Core } from '@strapi/strapi';
import { bulkInsert } from '../bulk-loading/bulk-insert';
import { documentIdFor } from '../bulk-loading/document-id';
import { conceptId } from './vocabularies';

const SOURCE = 'api::source.source';

/** Where an entry comes from when its writer says nothing else: typed in OduS, under the licence of its data. */
export const ENTRY_SOURCE_ID = documentIdFor(SOURCE, 'entry');

export async function ensureEntrySource(strapi: Core.Strapi): Promise<void> {
  const data = {
    name: 'Saisie',
    kind: 'entry',
    licence: conceptId('licence', 'etalab-2.0'),
    trust: 100,
    active: true,
  };
  await bulkInsert(strapi, SOURCE, [{ documentId: ENTRY_SOURCE_ID, data }]);
}
