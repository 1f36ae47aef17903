import { localesOf, type Channel } from './channel';
import { pick, type LocaleChain } from './localise';
import type { Column } from './shape/columns';
import type { LocalisedText, Source } from './source';

export interface ChannelContext {
  source: Source;
  locales: string[];
  licences: Record<string, { name: string; url: string }>;
  /** Extensions of the formats that the channel can be read in, besides JSON. */
  formats: string[];
  /** Address of the list of channels, without a final slash. */
  index: string;
}

type Described = Channel & { partner: { name: LocalisedText | string } | null };

export type DescribedChannel = ReturnType<typeof describeChannel>;

/** A channel as the index shows it: whose it is, what it is for, under which licence, and where to read it. */
export function describeChannel(channel: Described, chain: LocaleChain, channelContext: ChannelContext) {
  const { source, locales, licences, formats, index } = channelContext;
  const partnerName = channel.partner?.name ?? null;
  const self = `${index}/${channel.slug}`;
  return {
    slug: channel.slug,
    name: pick(channel.name, chain),
    mission: channel.mission ? pick(channel.mission, chain) : null,
    partner: { name: typeof partnerName === 'object' && partnerName ? pick(partnerName, chain) : partnerName },
    licence: {
      code: channel.licence,
      name: licences[channel.licence]?.name ?? null,
      url: licences[channel.licence]?.url ?? null,
    },
    attribution: channel.attribution ? pick(channel.attribution, chain) : null,
    source: { name: source.name, label: pick(source.label, chain) },
    locales: localesOf(channel, locales),
    formats: ['json', ...formats],
    links: {
      self,
      items: `${self}/items`,
      changes: `${self}/changes`,
      terms: `${self}/terms`,
      documentation: `${self}/docs`,
      openapi: `${self}/openapi.json`,
      schema: `${self}/schema.json`,
      ...Object.fromEntries(formats.map((extension) => [extension, `${self}.${extension}`])),
    } as { self: string; items: string } & Record<string, string>,
  };
}

/** What a channel's items hold, in their order. */
export const describeColumns = (columns: Column[], chain: LocaleChain) =>
  columns.map(({ name, field, type, label }) => ({ name, field, type, label: label ? pick(label, chain) : name }));
