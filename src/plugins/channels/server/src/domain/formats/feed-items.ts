import { toItem } from '../item';
import type { Feed, FeedItem } from './format';

type FoundRecord = Pick<FeedItem, 'documentId' | 'data' | 'history'>;

/**
 * Records as formats are given them: what the channel shows of each (`shown`), and the item that it makes of it. Each is
 * made when a format asks for it: those that write items never ask for the record, the others never for the item.
 */
export const feedItems = (
  records: FoundRecord[],
  { columns, chain }: Pick<Feed, 'columns' | 'chain'>,
  shown: (data: unknown) => unknown,
): FeedItem[] =>
  records.map(({ documentId, data, history }) => {
    let record: unknown;
    let item: Record<string, unknown> | undefined;
    return {
      documentId,
      ...(history ? { history } : {}),
      get data() {
        return (record ??= shown(data));
      },
      get item() {
        return (item ??= toItem(documentId, data, columns, chain));
      },
    };
  });
