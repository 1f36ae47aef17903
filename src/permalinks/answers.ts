import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Locale } from '../ontology/i18n-text';
import { textIn } from '../ontology/mappings/text-in';
import type { PerformanceData } from '../ontology/records/performance';
import { periodOf } from '../ontology/records/performance-schedule';
import { answerPage as answerSitePage } from '../plugin-kit/site/answer-page';
import { frameOf } from '../plugin-kit/site/frame';
import { posterPicture } from '../plugin-kit/site/poster/poster-picture';
import { linkedDataDocument } from '../ontology/mappings/schema-org/context';
import { dataAddress, pageAddress, pageAddresses, relatedPages, uriOf } from './addresses';
import { tombstoneDocument, turtle } from './linked-data';
import { MEDIA_TYPES, type DataFormat, type Format } from './negotiation';
import { withBookingAddress } from './booking-address';
import { contentOf } from './page/contents';
import { entryPage, type EntryPage } from './page/entry-page';
import { absentPage, deletedPage } from './page/error-pages';
import { cardsOf, daysOf, type SaidAbove } from './page/performance-rows';
import { PERFORMANCE, performancesAround } from './performances-around';
import { calendarOf, linkedDataNode, settingsOf } from './records';
import type { Deletion, Subject } from './resolution';
import { pageText } from './texts';

/** Short, so that what is withdrawn leaves the caches soon. */
const CACHE = 'public, max-age=60';

/** Where a subject is described in a format. */
export const descriptionAddress = (
  strapi: Core.Strapi,
  { identifier, pageName }: Subject,
  format: Format,
  locale: Locale,
): string =>
  format === 'html'
    ? pageAddress(strapi, locale, identifier.segment, pageName)
    : dataAddress(strapi, identifier, format);

export function redirect(ctx: Context, status: 301 | 303, address: string): void {
  ctx.set('Cache-Control', CACHE);
  ctx.redirect(address);
  ctx.status = status;
}

/** 200, the page of a subject. */
export async function answerPage(strapi: Core.Strapi, ctx: Context, subject: Subject, locale: Locale): Promise<void> {
  const { uid, identifier, pageName, data } = subject;
  const content = withBookingAddress(strapi, ctx, subject, contentOf(uid, data, locale));
  const performances = await performancesAround(strapi, subject);
  const related = await relatedPages(
    strapi,
    [
      ...content.facts.flatMap((fact) => fact.values.flatMap(({ uri }) => uri ?? [])),
      ...[...performances.dates, ...performances.there].map(({ uri }) => uri),
    ],
    locale,
  );
  const page = entryPage({
    ...{ frame: await frameOf(strapi, locale), uid, segment: identifier.segment, locale, content, related },
    dates: daysOf(performances.dates, locale, { pages: related, saidAbove: SAID_ABOVE[uid] ?? null }),
    alsoThere: alsoThere(performances.there, locale, related),
    uri: uriOf(strapi, identifier),
    pages: pageAddresses(strapi, identifier.segment, pageName),
    data: { jsonld: dataAddress(strapi, identifier, 'jsonld'), ttl: dataAddress(strapi, identifier, 'ttl') },
    isOver: isOver(uid, data),
    posterPicture: dataAddress(strapi, identifier, 'jpg'),
    calendar: uid === PERFORMANCE ? dataAddress(strapi, identifier, 'ics') : null,
    document: documentOf(strapi, subject, locale),
    updatedOn: (data as { updatedAt: string }).updatedAt.slice(0, 10),
  });
  answerHtml(ctx, 200, page, locale);
}

const SAID_ABOVE: Record<string, SaidAbove> = {
  [PERFORMANCE]: 'show',
  'api::production.production': 'show',
  'api::venue.venue': 'place',
  'api::space.space': 'place',
};

const isOver = (uid: string, data: unknown): boolean =>
  uid === PERFORMANCE && Date.parse(periodOf(data as PerformanceData).endsAt) < Date.now();

function alsoThere(
  performances: PerformanceData[],
  locale: Locale,
  pages: Map<string, string>,
): EntryPage['alsoThere'] {
  const cards = cardsOf(performances, locale, pages);
  const place = textIn(performances[0]?.venue?.name ?? null, locale);
  return cards.length > 0 && place ? { title: pageText(locale, 'alsoAt', { place }), cards } : null;
}

/** 200, a date for a calendar. */
export async function answerCalendar(
  strapi: Core.Strapi,
  ctx: Context,
  subject: Subject,
  locale: Locale,
): Promise<void> {
  const calendar = calendarOf(strapi, subject, locale);
  if (calendar === null) return answerAbsent(strapi, ctx, 'jsonld', locale);
  ctx.status = 200;
  ctx.type = 'text/calendar; charset=utf-8';
  ctx.set('Content-Disposition', `attachment; filename="${subject.pageName.join('-')}.ics"`);
  ctx.set('Content-Language', locale);
  ctx.set('Cache-Control', CACHE);
  ctx.body = calendar;
}

/** 200, the poster of what has no picture, as messages show it. */
export async function answerPoster(strapi: Core.Strapi, ctx: Context, subject: Subject, locale: Locale): Promise<void> {
  const { title, poster } = contentOf(subject.uid, subject.data, locale);
  if (!poster) return answerAbsent(strapi, ctx, 'jsonld', locale);
  ctx.status = 200;
  ctx.type = 'image/jpeg';
  ctx.set('Content-Language', locale);
  ctx.set('Cache-Control', CACHE);
  ctx.body = await posterPicture({ title: title.text, ...poster });
}

/** 200, a subject as data. */
export const answerData = (
  strapi: Core.Strapi,
  ctx: Context,
  subject: Subject,
  format: DataFormat,
  locale: Locale,
): Promise<void> => answerDocument(strapi, ctx, 200, documentOf(strapi, subject, locale), format, locale);

/** 410, what remains of a deleted entry. */
export async function answerDeleted(
  strapi: Core.Strapi,
  ctx: Context,
  deletion: Deletion,
  format: Format,
  locale: Locale,
): Promise<void> {
  if (format === 'html')
    return answerHtml(ctx, 410, deletedPage(await frameOf(strapi, locale), deletion, locale), locale);
  const { uriBase } = settingsOf(strapi);
  const document = tombstoneDocument(deletion, uriOf(strapi, deletion.identifier), uriBase);
  await answerDocument(strapi, ctx, 410, document, format, locale);
}

/**
 * 404, the same bytes whatever the reason.
 * @throws NotFoundError when data are asked for, which Strapi writes as JSON.
 */
export async function answerAbsent(strapi: Core.Strapi, ctx: Context, format: Format, locale: Locale): Promise<void> {
  if (format === 'html') return answerHtml(ctx, 404, absentPage(await frameOf(strapi, locale), locale), locale);
  throw new errors.NotFoundError(pageText(locale, 'absent.text'));
}

/** 406, with the formats that there are. */
export function answerNotAcceptable(ctx: Context, locale: Locale): void {
  const message = pageText(locale, 'notAcceptable', { known: MEDIA_TYPES.join(', ') });
  ctx.status = 406;
  ctx.body = { data: null, error: { status: 406, name: 'NotAcceptableError', message, details: {} } };
}

const answerHtml = (ctx: Context, status: number, body: string, language: Locale): void =>
  answerSitePage(ctx, { status, language, cacheControl: CACHE, body });

async function answerDocument(
  strapi: Core.Strapi,
  ctx: Context,
  status: number,
  document: object,
  format: DataFormat,
  locale: Locale,
): Promise<void> {
  ctx.body = format === 'ttl' ? await turtle(document, settingsOf(strapi).uriBase) : JSON.stringify(document);
  ctx.status = status;
  ctx.type = format === 'ttl' ? 'text/turtle; charset=utf-8' : 'application/ld+json; charset=utf-8';
  ctx.set('Content-Language', locale);
  ctx.set('Cache-Control', CACHE);
}

const documentOf = (strapi: Core.Strapi, subject: Subject, locale: Locale): object =>
  linkedDataDocument(linkedDataNode(strapi, subject, locale), settingsOf(strapi).uriBase);
