import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { describeChannel } from '../domain/describe-channel';
import type { Feed, FeedItem, Format } from '../domain/formats/format';
import { toItem } from '../domain/item';
import { chainOf } from '../domain/render';
import type { ReadChannel } from '../requests/find-channel';
import type { ItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import type { FoundRecord } from '../services/items';
import { surroundings } from './surroundings';
import { chosenColumns } from './items';

/** What a format is told of the page that it writes. */
export async function feedOf(
  strapi: Core.Strapi,
  ctx: Context,
  read: ReadChannel,
  asked: ItemsRequest,
  next: string | null,
): Promise<Feed> {
  const { all } = await getService(strapi, 'locales').read();
  const { publicUrl, linkedDataContext, timeZone } = configurationOf(strapi);
  const chain = chainOf(asked.locale, read);
  return {
    channel: describeChannel(read.channel, chain, surroundings(strapi, read, all)),
    source: read.source,
    columns: chosenColumns(read, asked.fields),
    chain,
    timeZone,
    address: `${publicUrl}${canonicalAddress(ctx)}`,
    next,
    at: Date.now(),
    changedAt: read.version.changedAt,
    linkedDataContext,
  };
}

/** The address of a request, with its parameters in one order: all who mean the same are given the same bytes. */
function canonicalAddress({ path, query }: Context): string {
  const parameters = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  const sorted = parameters.sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.length > 0 ? `${path}?${new URLSearchParams(sorted).toString()}` : path;
}

/** Records with what the partner shows of each, which formats that speak for themselves never ask for. */
export const feedItems = (records: FoundRecord[], { columns, chain }: Feed): FeedItem[] =>
  records.map(({ documentId, data, history }) => {
    let item: Record<string, unknown> | undefined;
    return {
      documentId,
      data,
      ...(history ? { history } : {}),
      get item() {
        return (item ??= toItem(documentId, data, columns, chain));
      },
    };
  });

export const disposition = (slug: string, { extension }: Format) => ({
  'Content-Disposition': `inline; filename="${slug}.${extension}"`,
});
