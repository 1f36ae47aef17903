import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../../plugin-kit/server/request';
import { allowedFields, type Channel, type Publication } from '../../domain/channel';
import { filterable } from '../../domain/check-channel';
import { describeChannel } from '../../domain/describe-channel';
import { parseFilter } from '../../domain/filter/parse-filter';
import { sentence } from '../../domain/filter/sentence';
import { feedItems } from '../../domain/formats/feed-items';
import type { AnyFormat, Feed, FeedItem } from '../../domain/formats/format';
import { chainOf, columnsOfPublication } from '../../domain/render';
import { constantsOf, withConstants } from '../../domain/shape/constants';
import { parseShape } from '../../domain/shape/parse-shape';
import { shownRecord } from '../../domain/shape/shown-record';
import { dataAt, type Summary } from '../../domain/source';
import { configurationOf } from '../../configuration';
import { parseChannelInput } from '../../requests/channel-input';
import { getService } from '../../services/get-service';
import { languageOf, translate } from '../../services/translate';
import { channelContext } from '../channel-context';

/** Items that are shown as readers see them. */
const MAX_CARDS = 3;

/** What a channel would be, before it is saved. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** How many items, the first ones, the filter in words, and who would enter or leave. */
  async items(ctx: Context) {
    const publication = await typedPublication(strapi, ctx);
    const vocabulary = await getService(strapi, 'sentences').vocabulary([publication.channel.filter], publication);
    const preview = await getService(strapi, 'previews').of(publication, languageOf(strapi), Date.now());
    ctx.body = { data: { ...preview, sentence: sentence(publication.channel.filter, vocabulary) } };
  },

  /** One real item in every format, and the first ones as a reader sees them. */
  async formats(ctx: Context) {
    const publication = await typedPublication(strapi, ctx);
    const { source, channel, locales, timeZone } = publication;
    const locale = channel.locales?.[0] ?? locales.defaultLocale;
    const chain = chainOf(locale, publication);
    const at = Date.now();
    const { first } = await getService(strapi, 'previews').of(publication, locale, at);
    const shownIds = first.slice(0, MAX_CARDS).map(({ documentId }) => documentId);
    const records = await getService(strapi, 'record-store').some(source.uid, shownIds);
    const columns = columnsOfPublication(publication);
    const described = describeChannel(
      { ...channel, partner: null },
      chain,
      channelContext(strapi, publication, locales.all),
    );
    const { linkedDataContext } = configurationOf(strapi);
    const feed: Feed = {
      channel: described,
      source: withConstants(source, constantsOf(columns, chain)),
      columns,
      chain,
      timeZone,
      address: described.links.self,
      next: null,
      at,
      changedAt: at,
      linkedDataContext,
      pressStyle: channel.pressStyle,
    };
    const found = shownIds.flatMap((documentId) => {
      const data = records.get(documentId);
      return data ? [{ documentId, data: dataAt(data, source, at) }] : [];
    });
    const all = feedItems(found, feed, shownRecord(publication));
    const items = all.slice(0, 1);
    const formats = getService(strapi, 'formats').of(source, channel.formats);
    const texts = await Promise.all(
      formats
        .filter(({ isBinary }) => !isBinary)
        .map(async (format) => ({
          extension: format.extension,
          text: readable(await written(strapi, format, feed, items)),
        })),
    );
    ctx.body = {
      data: [{ extension: 'json', text: JSON.stringify(items[0]?.item ?? null, null, 2) }, ...texts],
      meta: { cards: all.flatMap(({ documentId, data }) => cardOf(documentId, source.summary?.(data, locale))) },
    };
  },
});

async function written(strapi: Core.Strapi, format: AnyFormat, feed: Feed, items: FeedItem[]): Promise<string> {
  if (!('draw' in format)) return format.write(feed, items) as string;
  const { options } = await format.read(
    strapi,
    {},
    { source: feed.source, locales: feed.channel.locales, at: feed.at },
  );
  return String(await format.draw(strapi, feed, items, { options, total: items.length, version: 0, isPublic: true }));
}

/** JSON on several lines; anything else as it is. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** What a reader sees of an item. */
function cardOf(documentId: string, summary: Summary | undefined) {
  if (!summary) return [];
  const { title, text, image, categories } = summary;
  const picture = image && { url: image.thumbnails[0]?.url ?? image.url, credit: image.credit };
  return [{ documentId, title, text, picture, categories }];
}

/** @throws ValidationError that says what in the filter or the shape cannot work. */
async function typedPublication(strapi: Core.Strapi, ctx: Context): Promise<Publication> {
  const { documentId = '', ...body } = (bodyOf(ctx) ?? {}) as Record<string, unknown>;
  const input = parseChannelInput(strapi, body);
  const sources = getService(strapi, 'sources');
  const source = sources.named(input.source ?? '');
  if (!source) {
    const known = sources.list().map(({ name }) => name);
    const parameters = { given: input.source ?? '', known: known.join(', ') };
    throw new errors.ValidationError(translate(strapi, 'channel.source', parameters));
  }
  const all = await sources.fields(source);
  const partner = input.partner ? { documentId: input.partner } : null;
  const asked = { isPublic: input.isPublic ?? true, partner };
  const fields = allowedFields(asked, all, await getService(strapi, 'publications').trusted([asked]));
  const reserved = all.filter((field) => !fields.includes(field)).map(({ name }) => name);
  const filter = input.filter ? parseFilter(input.filter, filterable(fields), () => null) : { filter: null };
  const shape = input.shape ? parseShape(input.shape, fields, reserved) : { shape: null };
  const problems = [
    ...('problems' in filter ? filter.problems.map((one) => ({ ...one, code: `filter.${one.code}` })) : []),
    ...('problems' in shape ? shape.problems.map((one) => ({ ...one, code: `shape.${one.code}` })) : []),
  ];
  if ('problems' in filter || 'problems' in shape) {
    const messages = problems.map(({ code, path, parameters }) => {
      const { expected } = parameters as { expected?: string };
      const words: Record<string, string> = expected
        ? { expected: translate(strapi, `filter.expected.${expected}`) }
        : {};
      return translate(strapi, code, { ...parameters, ...words, path });
    });
    throw new errors.ValidationError(messages.join('\n'));
  }
  const channel: Channel = {
    documentId: String(documentId),
    slug: input.slug ?? '',
    name: input.name ?? {},
    mission: input.mission ?? {},
    source: source.name,
    filter: filter.filter,
    shape: shape.shape,
    formats: input.formats ?? null,
    locales: input.locales ?? null,
    licence: input.licence ?? '',
    attribution: input.attribution ?? null,
    pressStyle: input.pressStyle ?? null,
    approval: input.approval ?? 'automatic',
    trustedOrganisations: input.trustedOrganisations ?? null,
    allowedSites: input.allowedSites ?? null,
    ...asked,
  };
  const locales = await getService(strapi, 'locales').read();
  const { timeZone, languageTags } = configurationOf(strapi);
  return { channel, source, fields, locales, timeZone, languageTags };
}
