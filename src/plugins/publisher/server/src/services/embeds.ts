import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { renderToString } from 'preact-render-to-string';
import { endOfLocalDay, localDate } from '../../../../../plugin-kit/calendar';
import type { Presentation } from '../../../../../plugin-kit/presentation';
import type { LinkAttributes } from '../../../../../plugin-kit/site/components/links';
import { publicChannels, type PublicChannel, type ShownContent } from '../channels/public-channels';
import { configurationOf } from '../configuration';
import { agendaPath, directoryPath, embedPath } from '../domain/addresses';
import { drawMap } from '../domain/drawn-map';
import {
  embedQuery,
  hasPages,
  readEmbedRequest,
  type EmbedOptions,
  type EmbedProblem,
  type EmbedRequest,
} from '../domain/embed-request';
import { inLanguage } from '../domain/in-language';
import { byLetter } from '../domain/letters';
import { Embed, type EmbedAddresses, type EmbedModel } from '../drawing/embed';
import { getService } from './get-service';
import { monthOf } from './list-page';
import { linkCards } from './lists';
import { translate, translatorIn } from './translate';

/** A channel and the items of a page of it, as whoever read them gives them. */
export interface EmbedSubject {
  slug: string;
  name: string;
  /** Name of its source. */
  source: string;
  hasPeriod: boolean;
  isPublic: boolean;
  version: number;
  /** Who is to be named by whoever shows it. */
  attribution: string;
  licence: { name: string; url: string | null } | null;
  /** Records, as formats are given them. */
  records: unknown[];
  total: number;
}

/** Channels drawn for the pages of others, with the cards and the views of the site. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws ValidationError that names the parameter and what it accepts, in the reader's language. */
  async readRequest(
    query: Record<string, unknown>,
    channel: { hasPeriod: boolean; locales: readonly string[] },
    at: number,
  ): Promise<EmbedRequest> {
    const { timeZone } = configurationOf(strapi);
    const request = readEmbedRequest(query, { ...channel, today: localDate(new Date(at), timeZone) });
    const found = 'name' in request ? request : await aroundPlace(strapi, request);
    if (!('name' in found)) return found;
    const { name, expected, parameters } = found;
    const message = translate(strapi, 'embed.parameter', {
      name,
      expected: translate(strapi, expected, parameters),
    });
    throw new errors.ValidationError(message, { errors: [{ path: [name], name: 'ValidationError', message }] });
  },

  /** The HTML of a channel under a request: a section whose links are absolute. */
  async draw(
    subject: EmbedSubject,
    options: EmbedOptions,
    link: LinkAttributes = { rel: 'noopener' },
  ): Promise<string> {
    const model = await modelOf(strapi, subject, options);
    return renderToString(Embed({ model, link, t: translatorIn(options.locale) }));
  },

  /** The HTML of a public channel, for a page that stands beside the one around it. @throws ValidationError */
  async drawPublic(
    channel: PublicChannel,
    options: EmbedOptions,
    parameters: Record<string, string>,
  ): Promise<{ section: string; content: ShownContent }> {
    const found = await publicChannels(strapi).items(channel.slug, parameters);
    const { slug, source, hasPeriod, attribution, partner, rights } = channel;
    const { locale } = options;
    const name = inLanguage(channel.name, locale);
    const subject: EmbedSubject = {
      ...{ slug, source, hasPeriod, name, isPublic: true, licence: rights },
      version: found?.state.version ?? 0,
      attribution: inLanguage(attribution ?? partner?.name, locale) || name,
      records: found?.items.map(({ record }) => record) ?? [],
      total: found?.total ?? 0,
    };
    const content: ShownContent = {
      ...{ channel: channel.documentId, isPublic: true, format: 'embed' },
      feed: JSON.stringify(['embed', locale, options.narrowing]),
      documents: found?.items.map(({ documentId }) => documentId) ?? [],
    };
    return { section: await this.draw(subject, options, { rel: 'noopener', target: '_blank' }), content };
  },

  /** When what was drawn at an instant is outdated by time alone: the days of an agenda begin at midnight. */
  freshUntil: (at: number): number => endOfLocalDay(at, configurationOf(strapi).timeZone),
});

const DEFAULT_RADIUS_KM = '10';

/** The site measures distances from a commune that it names; a channel, from a point. */
async function aroundPlace(strapi: Core.Strapi, request: EmbedRequest): Promise<EmbedRequest | EmbedProblem> {
  const { around, radius = DEFAULT_RADIUS_KM, ...parameters } = request.parameters;
  if (around === undefined) return request;
  const place = await getService(strapi, 'places').find(around);
  if (!place) return { name: 'around', expected: 'embed.around', parameters: {} };
  return { ...request, parameters: { ...parameters, near: `${place.latitude},${place.longitude}`, radius } };
}

async function modelOf(strapi: Core.Strapi, subject: EmbedSubject, options: EmbedOptions): Promise<EmbedModel> {
  const { slug, name, version, records, total, attribution, licence } = subject;
  const { view, locale, limit, month } = options;
  const presentation = presentationOf(strapi, subject);
  const linkedCards = await linkCards(
    strapi,
    records.map((record) => presentation.card(record, locale)),
    locale,
  );
  const cards = linkedCards.map((one) => ({ ...one, href: fromChannel(one.href, subject) }));
  const linked = new Map(cards.map((one) => [one.card, one]));
  return {
    ...{ slug, name, version, options, cards },
    pageCount: hasPages(view) ? Math.ceil(total / limit) : 1,
    letters:
      view === 'directory'
        ? byLetter([...linked.keys()], locale).map(({ letter, cards: ofLetter }) => ({
            letter,
            cards: ofLetter.flatMap((card) => linked.get(card) ?? []),
          }))
        : [],
    month: month ? monthOf(cards, month, total) : null,
    map: view === 'map' ? drawMap(cards, await getService(strapi, 'places').all()) : null,
    source: { name: attribution, licence },
    addresses: addressesOf(strapi, subject, options),
  };
}

/** The page of an entry, told which channel leads there; a closed channel is not named. */
const fromChannel = (href: string, { slug, isPublic }: EmbedSubject): string =>
  isPublic ? `${href}?channel=${slug}` : href;

function presentationOf(strapi: Core.Strapi, { source }: EmbedSubject): Presentation {
  const presentation = configurationOf(strapi).presentations.find((one) => one.source === source);
  if (!presentation) throw new Error(`publisher: nothing says how ${source} are shown`);
  return presentation;
}

function addressesOf(strapi: Core.Strapi, subject: EmbedSubject, options: EmbedOptions): EmbedAddresses {
  const { publicUrl } = configurationOf(strapi);
  const { slug, hasPeriod, isPublic } = subject;
  const { locale, narrowing } = options;
  if (!isPublic) return { publicUrl, page: () => null, month: () => null, day: () => null, whole: null };
  const list = `${publicUrl}${hasPeriod ? agendaPath(locale, slug) : directoryPath(locale, slug)}`;
  const listWith = (parameters: Record<string, string>): string => {
    const query = new URLSearchParams(parameters).toString();
    return query ? `${list}?${query}` : list;
  };
  const embed = (query: string): string => `${publicUrl}${embedPath(slug)}?${query}`;
  return {
    publicUrl,
    page: (page) => embed(embedQuery(options, { page, ...(options.month ? { month: options.month } : {}) })),
    month: (month) => embed(embedQuery(options, { month })),
    day: (date) => listWith({ ...narrowing, from: date, to: date }),
    whole: listWith(narrowing),
  };
}
