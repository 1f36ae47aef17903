import path from 'node:path';
import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import { endOfLocalDay } from '../../../../../plugin-kit/calendar';
import type { Card } from '../../../../../plugin-kit/presentation';
import { createTypesetting } from '../../../../../plugin-kit/server/typesetting/typesetting';
import { frameOf, pageOfChannel } from '../../../../../plugin-kit/site/frame';
import { languageFrom } from '../../../../../plugin-kit/site/languages';
import { coloursOf } from '../../../../../plugin-kit/site/tokens';
import { configurationOf } from '../configuration';
import { WHOLE_FILE, type Drawn, type DrawnFormat, type Feed, type FeedItem } from '../domain/formats/format';
import { GROUPINGS, groupCards } from '../domain/print/group-cards';
import { headingOf, type Translate } from '../domain/print/heading';
import { pressDocument } from '../domain/print/press-document';
import { pressLineOf } from '../domain/print/press-lines';
import { DEFAULT_PRESS_STYLE } from '../domain/print/press-styles';
import { pressText } from '../domain/print/press-text';
import { programmeOf } from '../domain/print/programme';
import { translate, translateTo } from '../services/translate';
import { readLayouts, type Layout } from './layouts';
import { readPrintRequest, type PrintOptions } from './print-request';

const LIMITS = { maxWaiting: 8, timeoutMs: 60_000 };

const BY = {
  name: 'by',
  schema: { type: 'string', enum: [...new Set([...GROUPINGS.dated, ...GROUPINGS.undated])] },
  description: {
    fr: 'Par jour ou par commune ; par nom pour ce qui n’a pas de date',
    en: 'By day or by commune; by name for what has no date',
    it: 'Per giorno o per comune; per nome per ciò che non ha data',
  },
};

/** What is printed or sent to the press: a programme laid out, an agenda as a document and as plain text. */
export function createPrintedFormats(strapi: Core.Strapi) {
  const root = path.join(strapi.dirs.app.root, 'print');
  const layouts = readLayouts(root);
  const typesetting = createTypesetting(LIMITS);

  const common = {
    pageSize: WHOLE_FILE,
    carries: 'card',
    offers: ({ card }) => card !== undefined,
    freshUntil: (_strapi, at) => endOfLocalDay(at, configurationOf(strapi).timeZone),
  } satisfies Partial<DrawnFormat>;

  const pdf: DrawnFormat = {
    ...common,
    extension: 'pdf',
    label: { fr: 'Programme à imprimer (PDF)', en: 'Programme to print (PDF)', it: 'Programma da stampare (PDF)' },
    readers: { fr: 'une imprimante, un écran', en: 'a printer, a screen', it: 'una stampante, uno schermo' },
    contentType: 'application/pdf',
    isBinary: true,
    isSlow: true,
    parameters: [layoutParameter(layouts), BY],
    variants: layouts.map(({ name, label }) => ({ query: `layout=${name}`, label })),
    offers: (source) => layouts.length > 0 && common.offers(source),
    read: (_strapi, query, channel) => readPrintRequest(strapi, query, channel, layouts),
    async draw(_strapi, feed, items, drawn) {
      const { layout: name } = drawn.options as PrintOptions;
      const layout = layouts.find((one) => one.name === name) as Layout;
      if (!layout.maxItems) assertNotTooLong(strapi, drawn, items);
      const data = await programmeFor(strapi, feed, items, drawn, layout);
      const { bytes } = await typesetting.set({ root, main: layout.main, data, madeAt: feed.changedAt });
      return bytes;
    },
  };

  const press = {
    ...common,
    carries: 'line',
    parameters: [BY],
    read: (_strapi, query, channel) => readPrintRequest(strapi, query, channel, []),
  } satisfies Partial<DrawnFormat>;

  const docx: DrawnFormat = {
    ...press,
    extension: 'docx',
    label: {
      fr: 'Agenda pour la presse (Word)',
      en: 'Listings for the press (Word)',
      it: 'Agenda per la stampa (Word)',
    },
    readers: { fr: 'Word, LibreOffice', en: 'Word, LibreOffice', it: 'Word, LibreOffice' },
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isBinary: true,
    draw(_strapi, feed, items, drawn) {
      assertNotTooLong(strapi, drawn, items);
      const { heading, groups, line, t } = pressPartsOf(feed, items, drawn);
      const { chain, changedAt } = feed;
      return pressDocument({ heading, groups, locale: chain[0], changedAt, line, empty: t('print.empty') });
    },
  };

  const txt: DrawnFormat = {
    ...press,
    extension: 'txt',
    label: {
      fr: 'Agenda pour la presse (texte)',
      en: 'Listings for the press (text)',
      it: 'Agenda per la stampa (testo)',
    },
    readers: { fr: 'une rédaction, un courriel', en: 'a newsroom, a message', it: 'una redazione, una mail' },
    contentType: 'text/plain; charset=utf-8',
    draw(_strapi, feed, items, drawn) {
      assertNotTooLong(strapi, drawn, items);
      const { heading, groups, line, t } = pressPartsOf(feed, items, drawn);
      return Promise.resolve(pressText(heading, groups, line, t('print.empty')));
    },
  };

  return { formats: [pdf, docx, txt], layouts, stop: () => typesetting.stop() };
}

const layoutParameter = (layouts: Layout[]) => ({
  name: 'layout',
  schema: { type: 'string', enum: layouts.map(({ name }) => name) },
  description: {
    fr: `Mise en page : ${labelled(layouts, 'fr')}`,
    en: `Layout: ${labelled(layouts, 'en')}`,
    it: `Impaginazione: ${labelled(layouts, 'it')}`,
  },
});

const labelled = (layouts: Layout[], locale: string): string =>
  layouts.map(({ name, label }) => `${name} (${label[locale] ?? label.fr ?? name})`).join(', ');

/** A programme that is cut without a word would lead its readers astray. @throws 413 */
function assertNotTooLong(strapi: Core.Strapi, { total }: Drawn, items: FeedItem[]): void {
  if (items.length < WHOLE_FILE || total <= WHOLE_FILE) return;
  const counted = { total: String(total), limit: String(WHOLE_FILE) };
  throw createHttpError(413, translate(strapi, 'print.tooLong', counted));
}

/** What the files of a layout are given of a page of a channel. */
export async function programmeFor(
  strapi: Core.Strapi,
  feed: Feed,
  items: FeedItem[],
  drawn: Drawn,
  { codes }: Pick<Layout, 'codes'>,
) {
  const [locale] = feed.chain;
  const { heading, groups, t } = pressPartsOf(feed, items, drawn);
  const language = languageFrom(locale);
  const frame = await frameOf(strapi, language);
  const { publicUrl } = configurationOf(strapi);
  const page = drawn.isPublic ? await pageOfChannel(strapi, feed.channel.slug, language) : null;
  return programmeOf(groups, {
    ...{ locale, heading, total: drawn.total, t, hasCodes: codes === 'each' },
    colours: coloursOf(frame.tokens, 'light'),
    pages: {
      channel: page ? `${publicUrl}${page}` : null,
      report:
        page && frame.report ? `${publicUrl}${frame.report}?${new URLSearchParams({ about: page }).toString()}` : null,
    },
  });
}

function pressPartsOf(feed: Feed, items: FeedItem[], { options }: Drawn) {
  const { source, chain, pressStyle } = feed;
  const [locale] = chain;
  const { by, from, to } = options as PrintOptions;
  const t: Translate = (key, parameters) => translateTo(locale, key, parameters);
  const cards = items.flatMap(({ data }) => source.card?.(data, locale) ?? []);
  const words = { ongoing: t('print.ongoing'), elsewhere: t('print.elsewhere') };
  return {
    t,
    heading: headingOf(feed, cards, { from, to }, t),
    groups: groupCards(cards, { by, locale, from, words }),
    line: (card: Card) => pressLineOf(card, pressStyle ?? DEFAULT_PRESS_STYLE, locale),
  };
}
