import { dayInWords, daysInWords } from '../../plugin-kit/dates-in-words';
import type { PerformanceData } from '../records/performance';
import { agesInWords, announcedDateInWords, priceInWords } from '../records/performance-wording';
import type { PictureData } from '../records/pictures';
import type { LocalisedText, Summary, Term } from '../records/source';
import { announcedTitle, categoriesOf, placeLine } from './announcement';
import type { MarkdownText } from '../i18n-text';
import { markdownIn, textIn } from './text-in';

/** What the records of entries have in common, for who lists them. */
export interface Summarised {
  uri: string;
  updatedAt: string;
  title?: LocalisedText | string | null;
  name?: LocalisedText | string | null;
  teaser?: LocalisedText | null;
  description?: MarkdownText | null;
  biography?: MarkdownText | null;
  summary?: LocalisedText | null;
  /** The channel's own. */
  category?: LocalisedText | null;
  kinds?: Term[];
  disciplines?: Term[];
  professions?: Term[];
  pictures: PictureData[];
  startDate?: string | null;
  endDate?: string | null;
}

/** An entry as feed readers list it. */
export function entrySummary(data: Summarised, locale: string): Summary {
  const { uri, updatedAt, title, name, teaser, description, biography, summary } = data;
  const text = textIn(teaser ?? null, locale) ?? markdownIn(description ?? biography ?? null, locale);
  const terms = [...(data.kinds ?? []), ...(data.disciplines ?? []), ...(data.professions ?? [])];
  return {
    title: inLanguage(title ?? name ?? null, locale) ?? uri,
    text: [daysOf(data, locale), text ?? textIn(summary ?? null, locale)].filter(Boolean).join('\n\n'),
    url: uri,
    image: imageOf(data.pictures[0], locale),
    categories: [data.category ?? null, ...terms.map(({ label }) => label)].flatMap((one) => textIn(one, locale) ?? []),
    updatedAt,
  };
}

/** A date as feed readers list it: when, where and for how much come first, they have no field of their own. */
export function performanceSummary(data: PerformanceData, locale: string): Summary {
  const facts = [
    textIn(announcedDateInWords(data), locale),
    placeLine(data, locale),
    data.onlineUrl,
    textIn(priceInWords(data.pricing, data.offers), locale),
    textIn(agesInWords(data.ageMin, data.ageMax), locale),
  ].filter(Boolean);
  const { statusReason, teaser, description, note } = data;
  const texts = [
    textIn(statusReason, locale),
    textIn(teaser, locale) ?? markdownIn(description, locale),
    textIn(note, locale),
  ];
  return {
    ...entrySummary(data, locale),
    title: announcedTitle(data, locale),
    text: [facts.join(' · '), ...texts].filter(Boolean).join('\n\n'),
    categories: categoriesOf(data, locale),
  };
}

const inLanguage = (text: LocalisedText | string | null, locale: string): string | undefined =>
  typeof text === 'string' ? text : textIn(text, locale);

/** The days of a festival or a season. */
function daysOf({ startDate, endDate }: Summarised, locale: string): string | null {
  if (!startDate) return null;
  return endDate && endDate > startDate ? daysInWords(startDate, endDate, locale) : dayInWords(startDate, locale);
}

const CREDIT: LocalisedText = { fr: 'Photo : ', en: 'Photo: ', it: 'Foto: ' };

function imageOf(picture: PictureData | undefined, locale: string): Summary['image'] {
  if (!picture) return null;
  const { url, mime, bytes, width, height, thumbnails, credit } = picture;
  return { url, mime, bytes, width, height, thumbnails, credit: `${textIn(CREDIT, locale)}${credit}` };
}
