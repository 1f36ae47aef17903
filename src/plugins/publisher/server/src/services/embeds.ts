import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { renderToString } from 'preact-render-to-string';
import { localDate } from '../../../../../plugin-kit/calendar';
import type { Presentation } from '../../../../../plugin-kit/presentation';
import type { LinkAttributes } from '../../../../../plugin-kit/site/components/links';
import { configurationOf } from '../configuration';
import { agendaPath, directoryPath, embedPath } from '../domain/addresses';
import { drawMap } from '../domain/drawn-map';
import { embedQuery, hasPages, readEmbedRequest, type EmbedOptions, type EmbedRequest } from '../domain/embed-request';
import { endOfLocalDay } from '../domain/end-of-local-day';
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
  readRequest(
    query: Record<string, unknown>,
    channel: { hasPeriod: boolean; locales: readonly string[] },
    at: number,
  ): EmbedRequest {
    const { timeZone } = configurationOf(strapi);
    const request = readEmbedRequest(query, { ...channel, today: localDate(new Date(at), timeZone) });
    if (!('name' in request)) return request;
    const { name, expected, parameters } = request;
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

  /** When what was drawn at an instant is outdated by time alone: the days of an agenda begin at midnight. */
  freshUntil: (at: number): number => endOfLocalDay(at, configurationOf(strapi).timeZone),
});

async function modelOf(strapi: Core.Strapi, subject: EmbedSubject, options: EmbedOptions): Promise<EmbedModel> {
  const { slug, name, version, records, total, attribution, licence } = subject;
  const { view, locale, limit, month } = options;
  const presentation = presentationOf(strapi, subject);
  const cards = await linkCards(
    strapi,
    records.map((record) => presentation.card(record, locale)),
    locale,
  );
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
