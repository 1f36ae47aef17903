import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { describeChannel } from '../domain/describe-channel';
import type { AnyFormat, Feed } from '../domain/formats/format';
import { chainOf } from '../domain/render';
import { constantsOf, withConstants } from '../domain/shape/constants';
import { chosenColumns } from '../requests/channel-requests';
import type { ReadChannel } from '../requests/find-channel';
import type { ItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import { channelContext } from './channel-context';

/** What a format knows of the page that it writes. */
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
  const columns = chosenColumns(read, asked.fields);
  return {
    channel: describeChannel(read.channel, chain, channelContext(strapi, read, all)),
    source: withConstants(read.source, constantsOf(columns, chain)),
    columns,
    chain,
    timeZone,
    address: `${publicUrl}${canonicalAddress(ctx)}`,
    next,
    at: Date.now(),
    changedAt: read.version.changedAt,
    linkedDataContext,
    pressStyle: read.channel.pressStyle,
  };
}

/** The address of a request, with its parameters in one order: all who mean the same are given the same bytes. */
function canonicalAddress({ path, query }: Context): string {
  const parameters = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  const sorted = parameters.sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.length > 0 ? `${path}?${new URLSearchParams(sorted).toString()}` : path;
}

export const disposition = (slug: string, { extension }: AnyFormat) => ({
  'Content-Disposition': `inline; filename="${slug}.${extension}"`,
});
