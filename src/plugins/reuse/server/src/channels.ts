import type { Core } from '@strapi/strapi';
import type { LocalisedText } from './configuration';
import type { Content } from './domain/tally';

export interface Delivered {
  content: Content;
  site: string | undefined;
  isUnchanged: boolean;
}

interface NamedChannel {
  documentId: string;
  name: LocalisedText;
}

/** What reuse asks of the plugin of channels. */
interface Channels {
  'delivery-observers': { add(observer: { delivered(delivered: Delivered): void }): void };
  'public-channels': { find(slug: string): Promise<{ documentId: string } | null> };
  channels: {
    all(): Promise<NamedChannel[]>;
    one(documentId: string): Promise<{ partner: { documentId: string } | null } | null>;
  };
}

export const channels = <Name extends keyof Channels>(strapi: Core.Strapi, name: Name): Channels[Name] =>
  strapi.plugin('channels').service(name) as Channels[Name];
