import type { DeliveredContent } from '../services/delivery-observers';
import type { ReadChannel } from './find-channel';
import type { ItemsRequest } from './items-request';

/** What the answer to a request holds: a feed stays the same from page to page, and while its period moves. */
export function contentOf(
  { channel }: ReadChannel,
  format: string,
  { locale, narrowing, fields }: Pick<ItemsRequest, 'locale'> & Partial<ItemsRequest>,
  records: { documentId: string }[],
): DeliveredContent {
  const { terms, near, measures, weekdays } = narrowing ?? {};
  return {
    channel: channel.documentId,
    isPublic: channel.isPublic,
    format,
    feed: JSON.stringify([format, locale, terms, near, measures, weekdays, fields]),
    documents: records.map(({ documentId }) => documentId),
  };
}
