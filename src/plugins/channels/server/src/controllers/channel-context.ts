import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Channel } from '../domain/channel';
import type { ChannelContext } from '../domain/describe-channel';
import type { Source } from '../domain/source';
import { getService } from '../services/get-service';

/** What describing a channel needs of the application. */
export function channelContext(
  strapi: Core.Strapi,
  { channel, source }: { channel: Channel; source: Source },
  locales: string[],
): ChannelContext {
  const { licences, publicUrl } = configurationOf(strapi);
  const formats = getService(strapi, 'formats')
    .of(source, channel.formats)
    .map(({ extension }) => extension);
  return { source, formats, locales, licences, index: `${publicUrl}/api/channels` };
}
