import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { ChannelParameters } from '../domain/channel-parameters';

type Text = Record<string, string>;

/** What an answer was made from: it holds while the key is the same and `freshUntil` (milliseconds) is to come. */
export interface ChannelState {
  key: string;
  version: number;
  changedAt: number;
  freshUntil: number;
}

/** A public channel, as the plugin that publishes it describes it. */
export interface PublicChannel {
  documentId: string;
  slug: string;
  name: Text;
  mission: Text;
  source: string;
  hasPeriod: boolean;
  locales: string[];
  /** Extensions of its formats, besides JSON. */
  formats: string[];
  attribution: Text | null;
  rights: { name: string; url: string } | null;
  /** Origins of the sites whose pages may show it; null for all. */
  allowedSites: string[] | null;
  partner: { documentId: string; name: Text | string } | null;
  state: ChannelState;
}

export interface FacetValue {
  code: string;
  label: string;
  count: number;
  broader: string[];
  isSelected: boolean;
}

export interface Facet {
  parameter: string;
  values: FacetValue[];
}

export interface ChannelItems {
  items: { documentId: string; record: unknown }[];
  total: number;
  state: ChannelState;
}

/** What a page shows of a channel. */
export interface ShownContent {
  channel: string;
  isPublic: true;
  format: 'embed';
  feed: string;
  documents: string[];
}

/** What this site asks of channels: what anybody reads of them, and nothing else. */
interface PublicChannels {
  list(): Promise<PublicChannel[]>;
  find(slug: string): Promise<PublicChannel | null>;
  items(slug: string, parameters: ChannelParameters): Promise<ChannelItems | null>;
  count(slug: string, parameters: ChannelParameters): Promise<number | null>;
  facets(slug: string, parameters: ChannelParameters): Promise<{ total: number; facets: Facet[] } | null>;
}

export const publicChannels = (strapi: Core.Strapi): PublicChannels =>
  strapi.plugin('channels').service('public-channels') as PublicChannels;

interface DeliveryObservers {
  sent(
    request: IncomingMessage,
    response: ServerResponse,
    content: ShownContent | undefined,
    site: string | undefined,
  ): void;
}

/** Whom to tell that a page gave a channel to its readers. */
export const deliveryObservers = (strapi: Core.Strapi): DeliveryObservers =>
  strapi.plugin('channels').service('delivery-observers') as DeliveryObservers;
