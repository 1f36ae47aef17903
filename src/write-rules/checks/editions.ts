import { violation } from '../../ontology/rules/violation';
import { checkOf } from './check';
import { nameOf, type Named } from '../../entries/named';
import { RECORD_LOCALE } from '../../entries/state';

/** INV-15: the editions of a festival have different numbers. */
export const checkEditions = checkOf('api::event-group.event-group', async (strapi, before, after) => {
  const { editionNumber, parent, documentId } = after;
  if (editionNumber == null || !parent) return [];
  if (before?.editionNumber === editionNumber && before.parent?.documentId === parent.documentId) return [];
  const same = (await strapi.db.query('api::event-group.event-group').findOne({
    where: {
      publishedAt: null,
      locale: RECORD_LOCALE,
      documentId: { $ne: documentId },
      parent: { documentId: parent.documentId },
      editionNumber,
    },
  })) as Named | null;
  return same
    ? [violation('INV-15', ['editionNumber'], 'sameEditionNumber', { name: nameOf(same), number: editionNumber })]
    : [];
});
