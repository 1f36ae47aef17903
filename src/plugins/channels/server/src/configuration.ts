import type { Core } from '@strapi/strapi';
import type { AnyFormat } from './domain/formats/format';
import type { Budget } from './delivery/rendering-budget';
import type { Channel } from './domain/channel';
import type { FilePermission } from './domain/curation/overlay';
import type { LocalisedText, Lookup, Point, PublishedEntry, Source, Term } from './domain/source';

/** A channel to begin with. */
export interface ChannelTemplate {
  code: string;
  label: LocalisedText;
  description: LocalisedText;
  /** What is filled in: source, filter, shape, formats, approval. */
  channel: Partial<Channel>;
}

/** Pictures of the media library that partners choose for their channels. */
export interface PicturesConfiguration {
  /** Licences under which one may be shown. */
  licences(strapi: Core.Strapi): Promise<{ code: string; label: LocalisedText }[]>;
  /** For what one may be used, the usual first. */
  usages: { code: string; label: LocalisedText }[];
  /** What the entries that show a file say of it. */
  permissions(strapi: Core.Strapi, fileId: number): Promise<FilePermission[]>;
}

/** What `config/plugins.ts` gives the plugin. */
export interface ChannelsConfiguration {
  /** What channels may draw from, besides the published types that have no source of their own. */
  sources: Source[];
  /** Formats besides those that the plugin has. */
  formats: AnyFormat[];
  /** How an entry of a type that others point to reads as a term, for sources derived from a schema. */
  terms: Record<string, (entry: PublishedEntry, lookup: Lookup) => Term | null>;
  /** Entries, besides those of the sources, from which people measure a distance, such as communes. */
  places: { uid: string; point(entry: PublishedEntry): Point | null }[];
  /** Content type of the partners that own channels. */
  partnerType: string;
  /** Document ids of the partners that an administrator belongs to. */
  partnersOf(strapi: Core.Strapi, administratorId: number): Promise<string[]>;
  /** Document ids of the partners that are members: their closed channels may show reserved fields. */
  memberPartners(strapi: Core.Strapi): Promise<string[]>;
  /** Channels to begin with, by mission: what the editor fills in. */
  templates: ChannelTemplate[];
  /** Licences under which a channel may be published, by code. */
  licences: Record<string, { name: string; url: string }>;
  pictures: PicturesConfiguration;
  /** The `@context` of linked data: the words that the sources' nodes use. */
  linkedDataContext: unknown;
  /** IANA zone of the territory: where its days begin. */
  timeZone: string;
  /** How the territory writes dates in a language, where it is not how the language writes them most: `{ en: 'en-GB' }`. */
  languageTags: Record<string, string>;
  /** How long the database may take to say what changed: for who can be given what was known last, and for the others. */
  patience: { knownMs: number; otherMs: number };
  /** Items that are made for one network at once and each second, when nobody asked for them before; null for no limit. */
  renderingBudget: Budget | null;
  /** Address of the site without a final slash, for the links in answers. */
  publicUrl: string;
}

export const defaults: ChannelsConfiguration = {
  sources: [],
  formats: [],
  terms: {},
  places: [],
  partnerType: '',
  partnersOf: () => Promise.resolve([]),
  memberPartners: () => Promise.resolve([]),
  templates: [],
  licences: {},
  pictures: { licences: () => Promise.resolve([]), usages: [], permissions: () => Promise.resolve([]) },
  linkedDataContext: 'https://schema.org',
  timeZone: 'UTC',
  languageTags: {},
  patience: { knownMs: 3000, otherMs: 10_000 },
  renderingBudget: null,
  publicUrl: '',
};

/** @throws Error when the application cannot start with this configuration. */
export function validate(configuration: Partial<ChannelsConfiguration>): void {
  if (!configuration.partnerType) throw new Error('channels: partnerType names the content type of the partners');
  const names = (configuration.sources ?? []).map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`channels: two sources are called "${twice}"`);
}

export const configurationOf = (strapi: Core.Strapi): ChannelsConfiguration =>
  strapi.config.get('plugin::channels') as unknown as ChannelsConfiguration;
