import type { CardTag } from '../../../../../plugin-kit/presentation';
import { lastDayOf, timeInWords } from '../../../../../plugin-kit/dates-in-words';
import type { CardProps } from '../../../../../plugin-kit/site/components/card';
import type { Day, DayRow } from '../../../../../plugin-kit/site/components/day-list';
import type { PictureSource } from '../../../../../plugin-kit/site/components/picture';
import type { Tag } from '../../../../../plugin-kit/site/components/pill';
import { MOTIFS } from '../../../../../plugin-kit/site/poster/palettes';
import type { PosterSubject } from '../../../../../plugin-kit/site/poster/poster-of';
import { byDay } from '../domain/days';
import type { Locale } from '../domain/language';
import { shortWhen } from '../domain/short-when';
import type { LinkedCard } from '../services/lists';

const TONES = { good: 'ok', warning: 'warn', off: 'off' } as const satisfies Record<
  NonNullable<CardTag['tone']>,
  Tag['tone']
>;

/** A card of a grid: the picture, when, what, where. `note` says why it is there. */
export function toCard(
  { card, href }: LinkedCard,
  locale: Locale,
  options: Pick<CardProps, 'note' | 'isFirst' | 'heading' | 'link' | 'aside'> = {},
): CardProps {
  const { title, when, where, by, isCancelled } = card;
  return {
    href,
    title: title.text,
    ...(title.lang ? { lang: title.lang } : {}),
    ...(when ? { when: shortWhen(when, locale), dateTime: when.dateTime } : {}),
    where: where ?? by?.text ?? '',
    picture: pictureOf(card),
    poster: posterOf(card),
    tags: tagsOf(card.tags),
    isCancelled,
    ...options,
  };
}

/** What each row of a list has besides its card. */
export type RowExtras = (linked: LinkedCard) => Pick<DayRow, 'link' | 'aside'>;

/** Cards by day, as an agenda lists them from a day on. */
export const toDays = (cards: LinkedCard[], locale: Locale, from: string, extras?: RowExtras): Day[] => {
  const hrefs = new Map(cards.map(({ card, href }) => [card, href]));
  const ofCards = cards.map(({ card }) => card);
  return byDay(ofCards, from).map(({ date, cards: ofDay }) => ({
    date,
    rows: ofDay.map((card) => {
      const linked = { card, href: hrefs.get(card) ?? '' };
      return { ...toRow(linked, locale), ...extras?.(linked) };
    }),
  }));
};

function toRow({ card, href }: LinkedCard, locale: Locale): DayRow {
  const { title, when, by, where, isCancelled } = card;
  const lasts = when && lastDayOf(when) ? shortWhen(when, locale) : null;
  return {
    href,
    title: title.text,
    ...(title.lang ? { lang: title.lang } : {}),
    ...(when?.startTime && !lasts ? { time: timeInWords(when.startTime, locale) } : {}),
    dateTime: when?.dateTime ?? '',
    lines: [lasts, by?.text, where].flatMap((line) => line ?? []),
    tags: tagsOf(card.tags),
    picture: pictureOf(card),
    poster: posterOf(card),
    isCancelled,
  };
}

const tagsOf = (tags: CardTag[]): Tag[] =>
  tags.map(({ text, tone }) => ({ label: text, ...(tone ? { tone: TONES[tone] } : {}) }));

const pictureOf = ({ picture }: LinkedCard['card']): PictureSource | null =>
  picture && {
    url: picture.url,
    alt: picture.alt,
    width: picture.width,
    height: picture.height,
    candidates: picture.thumbnails,
    webp: picture.webp ?? [],
  };

/** A motif that nobody draws leaves the choice to the title. */
function posterOf({ title, poster }: LinkedCard['card']): PosterSubject {
  const motif = MOTIFS.find((one) => one === poster.motif);
  return { title: title.text, subtitle: poster.label, ...(motif ? { motif } : {}) };
}
