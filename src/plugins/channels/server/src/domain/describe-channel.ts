import { localesOf, shownFields, type Channel } from './channel';
import { formatsOf } from './formats/formats';
import { pick, type LocaleChain } from './localise';
import type { Field, LocalisedText, Source } from './source';

export interface Surroundings {
  source: Source;
  locales: string[];
  licences: Record<string, { name: string; url: string }>;
  /** Address of the list of channels, without a final slash. */
  index: string;
}

type Described = Channel & { partner: { name: LocalisedText | string } | null };

/** A channel as the index shows it: whose it is, what it is for, under which licence, and where to read it. */
export function describeChannel(channel: Described, chain: LocaleChain, surroundings: Surroundings) {
  const { source, locales, licences, index } = surroundings;
  const partnerName = channel.partner?.name ?? null;
  const self = `${index}/${channel.slug}`;
  const formats = formatsOf(source);
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
    source: { name: source.name, label: pick(source.label, chain) },
    locales: localesOf(channel, locales),
    formats,
    links: {
      self,
      items: `${self}/items`,
      ...(formats.includes('jsonld') ? { jsonld: `${self}.jsonld` } : {}),
      ...(formats.includes('ics') ? { ics: `${self}.ics` } : {}),
    },
  };
}

/** The fields of a channel's items, in their order. */
export const describeFields = (channel: Channel, fields: Field[], chain: LocaleChain) =>
  shownFields(channel, fields).map(({ name, type, label }) => ({ name, type, label: pick(label, chain) }));
