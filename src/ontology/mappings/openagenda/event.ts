import { priceInWords } from '../../records/performance-wording';
import type { PerformanceData } from '../../records/performance';
import type { LocalisedText } from '../../records/source';
import { markdownToText } from '../../../plugin-kit/markdown-text';
import type { MarkdownText, PlainText } from '../../i18n-text';
import { writtenCategoriesOf } from '../announcement';
import { webAddress } from '../web-address';
import { inLanguages, lineIn, shortened } from './languages';
import { locationOf } from './location';

/** Codes of OpenAgenda's API (OpenAPI description of OpenAgenda/oa-public, `EventStatus` and `AttendanceMode`). */
const STATUS: Partial<Record<PerformanceData['status'], number>> = {
  scheduled: 1,
  rescheduled: 2,
  moved_online: 3,
  postponed: 4,
  cancelled: 6,
};
const FULL = 5;
const ATTENDANCE: Record<PerformanceData['attendanceMode'], number> = { offline: 1, online: 2, mixed: 3 };
const FULL_STATES: PerformanceData['bookingStatus'][] = ['sold_out', 'waiting_list'];
/** Impairments that an access service is for: hearing, vision, psychic, motor, intellectual. */
const SERVICES: Record<string, string[]> = {
  hi: ['sign_language', 'surtitles', 'captions', 'hearing_loop', 'hearing_loop_fixed', 'vibrating_vest'],
  vi: ['audio_description', 'tactile_tour', 'large_print', 'guide_dog_welcome'],
  pi: ['relaxed'],
  mi: ['wheelchair_places', 'step_free', 'lift'],
  ii: ['easy_read', 'relaxed'],
};
const MAX_TITLE = 140;
const MAX_DESCRIPTION = 200;
const MAX_LONG_DESCRIPTION = 10_000;
const MAX_CONDITIONS = 255;
const MAX_CREDITS = 255;

/**
 * What an event says once for all of its dates. Its languages are those of its title: OpenAgenda asks for both title and
 * description in each.
 */
export function eventOf(data: PerformanceData, channelLocales: readonly string[]) {
  const locales = channelLocales.filter((locale) => data.title[locale]);
  const { title, teaser, description, onlineUrl, ageMin, ageMax, pictures } = data;
  const location = locationOf(data, locales);
  return {
    title: inLanguages(locales, (locale) => lineIn(title, locale, MAX_TITLE)),
    description: inLanguages(locales, (locale) =>
      [teaser, unmarked(description, locale), title].map((text) => lineIn(text, locale, MAX_DESCRIPTION)).find(Boolean),
    ),
    longDescription: inLanguages(locales, (locale) => description?.[locale]?.slice(0, MAX_LONG_DESCRIPTION)),
    conditions: conditionsOf(data, locales),
    keywords: inLanguages(locales, (locale) => writtenCategoriesOf(data, locale)),
    status: statusOf(data),
    featured: false,
    image: imageOf(pictures[0]),
    imageCredits: pictures[0] ? shortened(pictures[0].credit, MAX_CREDITS) : null,
    originAgenda: null,
    location,
    country: location?.country ?? null,
    timezone: data.timeZone,
    attendanceMode: ATTENDANCE[data.attendanceMode],
    onlineAccessLink: webAddress(onlineUrl) ?? null,
    additionalFields: {},
    registration: registrationOf(data),
    accessibility: accessibilityOf(data),
    age: { min: ageMin, max: ageMax },
    state: PUBLISHED,
    links: linksOf(data),
    sourceAgendas: [],
  };
}

const unmarked = (text: MarkdownText | null, locale: string): PlainText | null =>
  text?.[locale] ? { [locale]: markdownToText(text[locale]) } : null;

const PUBLISHED = 2;

const statusOf = ({ status, bookingStatus }: PerformanceData): number =>
  status === 'scheduled' && FULL_STATES.includes(bookingStatus) ? FULL : (STATUS[status] ?? 1);

function conditionsOf({ pricing, offers, priceNote }: PerformanceData, locales: readonly string[]): LocalisedText {
  const price = priceInWords(pricing, offers);
  return inLanguages(locales, (locale) => {
    const texts = [price?.[locale], lineIn(priceNote, locale, MAX_CONDITIONS)].filter(Boolean);
    return shortened(texts.join('. '), MAX_CONDITIONS);
  });
}

function imageOf(picture: PerformanceData['pictures'][number] | undefined) {
  if (!picture) return null;
  const { url, width, height, credit, thumbnails } = picture;
  const srcset = thumbnails.flatMap(({ url: smaller, width: to }) => {
    const address = webAddress(smaller);
    return address ? [{ width: to, url: address }] : [];
  });
  return { credits: credit, width, height, src: webAddress(url) ?? null, srcTemplate: null, srcset };
}

function accessibilityOf({ accessServices, venue, space }: PerformanceData): Record<string, boolean> {
  const codes = [...accessServices, ...(venue?.accessFeatures ?? []), ...(space?.accessFeatures ?? [])].map(
    ({ code }) => code,
  );
  return Object.fromEntries(
    Object.entries(SERVICES).map(([name, services]) => [name, services.some((code) => codes.includes(code))]),
  );
}

const registrationOf = ({ booking }: PerformanceData): { type: string; value: string }[] =>
  Object.entries({ link: booking?.url, phone: booking?.phone, email: booking?.email }).flatMap(([type, value]) =>
    value ? [{ type, value }] : [],
  );

/** The show of several dates, or the date itself; then what people added. */
const linksOf = ({ production, uri, links }: PerformanceData) =>
  [production?.uri ?? uri, ...links.map(({ url }) => url)].flatMap((url) => {
    const link = webAddress(url);
    return link ? [{ link, data: {} }] : [];
  });
