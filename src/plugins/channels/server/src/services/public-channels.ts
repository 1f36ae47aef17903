import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { localesOf } from '../domain/channel';
import { toItem } from '../domain/item';
import { chainOf } from '../domain/render';
import { shownRecord } from '../domain/shape/shown-record';
import type { LocalisedText } from '../domain/source';
import { chosenColumns, narrowingFields, parseCounting, parseRequest, queryOf } from '../requests/channel-requests';
import { toCursor } from '../requests/cursor';
import { findPublicChannel, readChannel, type ReadChannel } from '../requests/find-channel';
import { nextCursor } from '../requests/items-request';
import type { FacetsAnswer } from './facets';
import { getService } from './get-service';

/** Parameters as the addresses of a channel take them: `{ q: 'jazz', commune: '05023', pageSize: '25' }`. */
export type ChannelParameters = Record<string, string>;

/** A public channel, in every language. */
export interface PublicChannel {
  documentId: string;
  slug: string;
  name: LocalisedText;
  mission: LocalisedText;
  /** Name of its source. */
  source: string;
  /** Content type of its entries. */
  uid: string;
  hasPeriod: boolean;
  locales: string[];
  licence: string;
  /** The name and the address of the licence, to be shown. */
  rights: { name: string; url: string } | null;
  attribution: LocalisedText | null;
  partner: { documentId: string; name: LocalisedText | string } | null;
  /** Extensions of its formats, besides JSON. */
  formats: string[];
  /** Origins of the sites whose pages may show it; null for all. */
  allowedSites: string[] | null;
  state: PublicState;
}

/** What an answer was made from: it holds as long as the key is the same and `freshUntil` is to come. */
export interface PublicState {
  key: string;
  version: number;
  /** Instants in milliseconds. */
  changedAt: number;
  freshUntil: number;
}

export interface PublicItem {
  documentId: string;
  /** The record, with the parts that the channel shows and in its words: what formats are given. */
  record: unknown;
  /** The same in one language, as `/items` shows it. */
  item: Record<string, unknown>;
}

export interface PublicItems {
  items: PublicItem[];
  total: number;
  pageCount: number | null;
  cursor: string | null;
  state: PublicState;
}

/** Public channels for other plugins: what anybody reads over HTTP, without HTTP. Null for a channel that is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(): Promise<PublicChannel[]> {
    const channels = await getService(strapi, 'channels').publicOnes();
    const found = await Promise.all(channels.map(({ slug }) => this.find(slug)));
    return found.flatMap((channel) => channel ?? []);
  },

  async find(slug: string): Promise<PublicChannel | null> {
    const read = await findPublicChannel(strapi, slug);
    return read && describe(strapi, read);
  },

  /** @throws ValidationError, in the words that a reader of `/items` would be given. */
  items: (slug: string, parameters: ChannelParameters): Promise<PublicItems | null> =>
    reading(strapi, slug, (read) => itemsOf(strapi, read, parameters)),

  /** Items under a narrowing, without reading them. @throws ValidationError */
  count: (slug: string, parameters: ChannelParameters): Promise<number | null> =>
    reading(strapi, slug, async (read) => {
      const { narrowing } = await parseRequest(strapi, toQuery(parameters), read);
      return getService(strapi, 'items').count({ ...queryOf(read), ...narrowing });
    }),

  /** `by` names the fields. @throws ValidationError, in the words that a reader of `/facets` would be given. */
  facets: (slug: string, parameters: ChannelParameters): Promise<(FacetsAnswer & { state: PublicState }) | null> =>
    reading(strapi, slug, async (read) => {
      const { by, narrowing, locale } = await parseCounting(strapi, toQuery(parameters), read);
      const query = { ...queryOf(read), ...narrowing };
      const counted = await getService(strapi, 'facets').count(query, narrowingFields(read, by), chainOf(locale, read));
      return { ...counted, state: stateOf(read) };
    }),
});

const toQuery = (parameters: ChannelParameters) => ({
  query: parameters,
  querystring: new URLSearchParams(parameters).toString(),
});

/** Answers of one generation, as over HTTP. */
async function reading<Answer>(
  strapi: Core.Strapi,
  slug: string,
  work: (read: ReadChannel) => Promise<Answer>,
): Promise<Answer | null> {
  if (!(await findPublicChannel(strapi, slug))) return null;
  const find = async (): Promise<ReadChannel> => {
    const read = await findPublicChannel(strapi, slug);
    if (!read) throw new errors.NotFoundError();
    return read;
  };
  return readChannel(find, strapi, work);
}

async function itemsOf(strapi: Core.Strapi, read: ReadChannel, parameters: ChannelParameters): Promise<PublicItems> {
  const { narrowing, order, start, pageSize, locale, fields } = await parseRequest(strapi, toQuery(parameters), read);
  const query = { ...queryOf(read), ...narrowing, order };
  const service = getService(strapi, 'items');
  const [total, { records, last }] = await Promise.all([service.count(query), service.page(query, pageSize, start)]);
  const columns = chosenColumns(read, fields);
  const chain = chainOf(locale, read);
  const shown = shownRecord(read);
  return {
    items: records.map(({ documentId, data }) => ({
      documentId,
      record: shown(data),
      item: toItem(documentId, data, columns, chain),
    })),
    total,
    pageCount: 'page' in start ? Math.ceil(total / pageSize) : null,
    cursor: last && records.length === pageSize ? toCursor(nextCursor(order, last)) : null,
    state: stateOf(read),
  };
}

function stateOf({ version }: ReadChannel): PublicState {
  const { channelDocumentId, version: number, generation, changedAt, nextBoundaryAt } = version;
  return {
    key: `${channelDocumentId}.${number}.${generation}`,
    version: number,
    changedAt,
    freshUntil: nextBoundaryAt,
  };
}

async function describe(strapi: Core.Strapi, read: ReadChannel): Promise<PublicChannel> {
  const { channel, source } = read;
  const { all } = await getService(strapi, 'locales').read();
  return {
    documentId: channel.documentId,
    slug: channel.slug,
    name: channel.name,
    mission: channel.mission,
    source: source.name,
    uid: source.uid,
    hasPeriod: source.period !== undefined,
    locales: localesOf(channel, all),
    licence: channel.licence,
    rights: configurationOf(strapi).licences[channel.licence] ?? null,
    attribution: channel.attribution,
    partner: channel.partner,
    formats: getService(strapi, 'formats')
      .of(source, channel.formats)
      .map(({ extension }) => extension),
    allowedSites: channel.allowedSites,
    state: stateOf(read),
  };
}
