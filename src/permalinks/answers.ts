import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Locale } from '../ontology/i18n-text';
import { linkedDataDocument } from '../ontology/mappings/schema-org/context';
import { dataAddress, pageAddress, pageAddresses, relatedPages, uriOf } from './addresses';
import { tombstoneDocument, turtle } from './linked-data';
import { MEDIA_TYPES, type DataFormat, type Format } from './negotiation';
import type { FactValue } from './page/content';
import { contentOf } from './page/contents';
import { performanceLine } from './page/contents/performance';
import { entryPage } from './page/entry-page';
import { absentPage, deletedPage } from './page/error-pages';
import { CONTENT_SECURITY_POLICY } from './page/layout';
import { comingPerformances, linkedDataNode, settingsOf } from './records';
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
  const content = contentOf(uid, data, locale);
  const dates = await comingDates(strapi, subject, locale);
  const values = [...content.facts.flatMap((fact) => fact.values), ...dates];
  const related = await relatedPages(
    strapi,
    values.flatMap(({ uri }) => uri ?? []),
    locale,
  );
  const page = entryPage({
    uid,
    segment: identifier.segment,
    locale,
    content,
    dates: dates.filter(({ uri }) => related.has(uri ?? '')),
    uri: uriOf(strapi, identifier),
    pages: pageAddresses(strapi, identifier.segment, pageName),
    data: { jsonld: dataAddress(strapi, identifier, 'jsonld'), ttl: dataAddress(strapi, identifier, 'ttl') },
    document: documentOf(strapi, subject, locale),
    related,
    updatedOn: (data as { updatedAt: string }).updatedAt.slice(0, 10),
  });
  answerHtml(ctx, 200, page, locale);
}

/** What comes next of an entry; nothing of a performance, a term or a territory. */
async function comingDates(strapi: Core.Strapi, { uid, identifier }: Subject, locale: Locale): Promise<FactValue[]> {
  if (!WITH_DATES.includes(uid)) return [];
  const [documentId = ''] = identifier.key;
  const performances = await comingPerformances(strapi, { uid, documentId }, Date.now(), MAX_DATES);
  return performances.map((performance) => performanceLine(performance, locale));
}

const WITH_DATES = ['production', 'event-group', 'venue', 'space', 'organisation', 'person', 'work'].map(
  (name) => `api::${name}.${name}`,
);
const MAX_DATES = 20;

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
  if (format === 'html') return answerHtml(ctx, 410, deletedPage(deletion, locale), locale);
  const { uriBase } = settingsOf(strapi);
  const document = tombstoneDocument(deletion, uriOf(strapi, deletion.identifier), uriBase);
  await answerDocument(strapi, ctx, 410, document, format, locale);
}

/**
 * 404, the same bytes whatever the reason.
 * @throws NotFoundError when data are asked for, which Strapi writes as JSON.
 */
export function answerAbsent(ctx: Context, format: Format, locale: Locale): void {
  if (format === 'html') return answerHtml(ctx, 404, absentPage(locale), locale);
  throw new errors.NotFoundError(pageText(locale, 'absent.text'));
}

/** 406, with the formats that there are. */
export function answerNotAcceptable(ctx: Context, locale: Locale): void {
  const message = pageText(locale, 'notAcceptable', { known: MEDIA_TYPES.join(', ') });
  ctx.status = 406;
  ctx.body = { data: null, error: { status: 406, name: 'NotAcceptableError', message, details: {} } };
}

function answerHtml(ctx: Context, status: number, page: string, locale: Locale): void {
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  ctx.set('Content-Language', locale);
  ctx.set('Cache-Control', CACHE);
  ctx.body = page;
}

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
