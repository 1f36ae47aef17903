import { spoken } from './content';
import { textIn } from '../../ontology/mappings/text-in';
import type { Locale } from '../../ontology/i18n-text';
import type { PerformanceData } from '../../ontology/records/performance';
import { withOffset } from '../../ontology/time/local-time';
import { dayInWords, timeInWords, whenInWords } from '../../plugin-kit/dates-in-words';
import type { CardProps } from '../../plugin-kit/site/components/card';
import type { Day, DayRow } from '../../plugin-kit/site/components/day-list';
import type { PictureSource } from '../../plugin-kit/site/components/picture';
import type { Tag } from '../../plugin-kit/site/components/pill';
import { posterOf, statesOf } from './contents/performance';

/** What a list of dates need not say, because its page does. */
export type SaidAbove = 'show' | 'place' | null;

/** Performances in a list of days: when, what and where. On the page of a show, where comes first. */
export function daysOf(
  performances: PerformanceData[],
  locale: Locale,
  { pages, saidAbove }: { pages: Map<string, string>; saidAbove: SaidAbove },
): Day[] {
  const days = new Map<string, DayRow[]>();
  for (const data of performances) {
    const href = pages.get(data.uri);
    if (!href) continue;
    const row = saidAbove === 'show' ? placeRow(data, locale, href) : titleRow(data, locale, href, saidAbove);
    days.set(data.startDate, [...(days.get(data.startDate) ?? []), row]);
  }
  return [...days].map(([date, rows]) => ({ date, rows }));
}

function titleRow(data: PerformanceData, locale: Locale, href: string, saidAbove: SaidAbove): DayRow {
  const title = spoken(data.title, locale);
  return {
    ...rowOf(data, locale, href),
    title: title?.text ?? '',
    lang: title?.lang,
    lines: [data.companies[0]?.name, saidAbove === 'place' ? null : placeOf(data, locale)].flatMap(
      (line) => line ?? [],
    ),
    picture: pictureOf(data, locale),
    poster: { title: title?.text ?? '', ...posterOf(data) },
  };
}

const placeRow = (data: PerformanceData, locale: Locale, href: string): DayRow => ({
  ...rowOf(data, locale, href),
  title: placeOf(data, locale) ?? textIn(data.title, locale) ?? '',
  lines: [],
});

const rowOf = (data: PerformanceData, locale: Locale, href: string) => ({
  href,
  time: data.startTime ? timeInWords(data.startTime, locale) : undefined,
  dateTime: dateTimeOf(data),
  tags: tagsOf(data, locale),
  isCancelled: data.status === 'cancelled',
});

/** Performances as cards. */
export const cardsOf = (performances: PerformanceData[], locale: Locale, pages: Map<string, string>): CardProps[] =>
  performances.flatMap((data) => {
    const href = pages.get(data.uri);
    const title = spoken(data.title, locale);
    if (!href || !title) return [];
    const when = data.startTime
      ? `${dayInWords(data.startDate, locale, 'long')} · ${timeInWords(data.startTime, locale)}`
      : whenInWords(data, locale);
    return [
      {
        ...{ href, title: title.text, lang: title.lang, when, dateTime: dateTimeOf(data) },
        where: placeOf(data, locale),
        picture: pictureOf(data, locale),
        poster: { title: title.text, ...posterOf(data) },
        tags: tagsOf(data, locale),
        isCancelled: data.status === 'cancelled',
      },
    ];
  });

const dateTimeOf = ({ startTime, startsAt, startDate, timeZone }: PerformanceData): string =>
  startTime ? withOffset(startsAt, timeZone) : startDate;

const tagsOf = (data: PerformanceData, locale: Locale): Tag[] =>
  statesOf(data, locale).map(({ text, ...state }) => ({ ...state, label: text }));

/** The venue and its commune. */
function placeOf({ venue, territory }: PerformanceData, locale: Locale): string | undefined {
  const name = textIn(venue?.name ?? null, locale);
  const town = territory?.name;
  return [name, name && town && holdsName(name, town) ? undefined : town].filter(Boolean).join(', ') || undefined;
}

/** Whether a text holds a name as words of its own: « Théâtre du Briançonnais » does not say Briançon. */
function holdsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/^\p{L}/u.test(text.slice(at + name.length));
}

function pictureOf({ pictures: [picture] }: PerformanceData, locale: Locale): PictureSource | null {
  return picture ? { ...picture, candidates: picture.thumbnails, alt: textIn(picture.alt, locale) ?? '' } : null;
}
