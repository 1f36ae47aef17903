import QRCode from 'qrcode';
import { lastDayOf, shortDay, timeInWords } from '../../../../../../plugin-kit/dates-in-words';
import type { Card, CardTag, Spoken } from '../../../../../../plugin-kit/presentation';
import { webAddress } from '../formats/feed-text';
import type { CardGroup } from './group-cards';
import type { Heading, Translate } from './heading';
import { printable, unbreakable } from './typography';

/** A text, and its language when it is not that of the programme. */
interface PrintedText {
  text: string;
  lang: string | null;
}

/** A QR code, what it leads to, and the same address in letters. */
interface PrintedCode {
  label: string;
  url: string;
  address: string;
  svg: string;
  /** For who does not see it. */
  alt: string;
}

interface PrintedItem {
  /** Its day, where the title of its group does not say it. */
  day: string | null;
  time: string | null;
  until: string | null;
  title: PrintedText;
  by: PrintedText | null;
  where: string | null;
  tags: { text: string; tone: NonNullable<CardTag['tone']> | 'plain' }[];
  cancelled: boolean;
  url: string | null;
  code: PrintedCode | null;
}

/** What the files of a layout are given, as `/data.json`. */
export interface Programme extends Heading {
  language: string;
  colours: Record<string, string>;
  groups: { title: string; kicker: string | null; items: PrintedItem[] }[];
  /** Items under the same narrowing, also those that are not printed. */
  total: number;
  /** Where the programme is up to date, and where readers tell what is wrong in it; null when nowhere. */
  channel: PrintedCode | null;
  report: PrintedCode | null;
  words: { page: string; empty: string; more: string };
}

export interface ProgrammeContext {
  locale: string;
  heading: Heading;
  colours: Record<string, string>;
  total: number;
  pages: { channel: string | null; report: string | null };
  /** True when each item has a QR code of its own. */
  hasCodes: boolean;
  t: Translate;
}

/** A programme as it is printed: every text is ready to be set, and none is code. */
export async function programmeOf(groups: CardGroup[], context: ProgrammeContext): Promise<Programme> {
  const { locale, heading, colours, total, pages, t } = context;
  return {
    ...heading,
    language: locale,
    colours,
    groups: await Promise.all(
      groups.map(async ({ title, kicker, isDay, cards }) => ({
        title: printable(title),
        kicker,
        items: await Promise.all(cards.map((card) => itemOf(card, isDay, context))),
      })),
    ),
    total,
    channel: pages.channel ? await codeOf(pages.channel, t('print.channel'), t) : null,
    report: pages.report ? await codeOf(pages.report, t('print.tell'), t) : null,
    words: { page: t('print.page'), empty: t('print.empty'), more: t('print.more') },
  };
}

async function itemOf(
  card: Card,
  isUnderItsDay: boolean,
  { locale, hasCodes, t }: ProgrammeContext,
): Promise<PrintedItem> {
  const { when, title, by, where, tags, isCancelled, uri } = card;
  const set = (text: string) => unbreakable(printable(text), locale);
  const spoken = (said: Spoken): PrintedText => ({ text: set(said.text), lang: said.lang ?? null });
  const last = when && lastDayOf(when);
  const url = webAddress(uri) ?? null;
  return {
    day: when && !isUnderItsDay ? set(shortDay(when.startDate, locale)) : null,
    time: when?.startTime ? timeInWords(when.startTime, locale) : null,
    until: last ? set(t('print.until', { day: shortDay(last, locale) })) : null,
    title: spoken(title),
    by: by && spoken(by),
    where: where && set(where),
    tags: tags.map(({ text, tone }) => ({ text: set(text), tone: tone ?? 'plain' })),
    cancelled: isCancelled,
    url,
    code: hasCodes && url ? await codeOf(url, title.text, t) : null,
  };
}

async function codeOf(url: string, label: string, t: Translate): Promise<PrintedCode> {
  const address = url.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
  return {
    ...{ label: printable(label), url, address },
    svg: await QRCode.toString(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 1 }),
    alt: t('print.code', { address }),
  };
}
