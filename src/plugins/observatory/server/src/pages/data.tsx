import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { preferredLanguage } from '../../../../../plugin-kit/site/languages';
import { configurationOf } from '../configuration';
import { dataPath } from '../domain/addresses';
import { catalogueDocument, PAGE_SIZE, PREFIXES } from '../domain/catalogue';
import { DataView } from '../drawing/data-view';
import { getService } from '../services/get-service';
import { translate, translatorIn } from '../services/translate';
import { answerObservatoryPage, localeOf } from './answer';

const CACHE_CONTROL = 'public, max-age=300';

/** Leads to the open data in the language that the reader prefers. */
export function leadToData(_strapi: Core.Strapi, ctx: Context): void {
  ctx.vary('Accept-Language');
  ctx.redirect(dataPath(preferredLanguage(ctx)));
  ctx.status = 303;
}

export async function answerData(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  const service = getService(strapi, 'catalogue');
  const [catalogue, dataSets] = await Promise.all([service.describe(), service.dataSets()]);
  await answerObservatoryPage(strapi, ctx, {
    title: t('catalogue.title'),
    description: t('catalogue.description'),
    section: dataPath(locale),
    pathIn: dataPath,
    alternates: [
      { type: 'text/turtle', href: `${catalogue.publicUrl}/data/catalog.ttl`, title: 'DCAT-AP' },
      { type: 'application/ld+json', href: `${catalogue.publicUrl}/data/catalog.jsonld`, title: 'DCAT-AP' },
    ],
    children: <DataView catalogue={catalogue} dataSets={dataSets} locale={locale} t={t} />,
  });
}

/** A page of the catalogue for machines. @throws ValidationError for a page that is none, NotFoundError beyond the last */
export async function answerCatalogue(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const page = readPage(strapi, ctx);
  const service = getService(strapi, 'catalogue');
  const [catalogue, dataSets] = await Promise.all([service.describe(), service.dataSets()]);
  if (page > Math.max(1, Math.ceil(dataSets.length / PAGE_SIZE))) throw new errors.NotFoundError();
  const document = catalogueDocument(catalogue, dataSets, page);
  const { extension } = ctx.params as { extension: 'jsonld' | 'ttl' };
  ctx.set('Cache-Control', CACHE_CONTROL);
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.type = extension === 'ttl' ? 'text/turtle; charset=utf-8' : 'application/ld+json; charset=utf-8';
  ctx.body =
    extension === 'ttl'
      ? await configurationOf(strapi).catalogue.turtle(document, PREFIXES)
      : JSON.stringify(document, null, 2);
}

function readPage(strapi: Core.Strapi, ctx: Context): number {
  const { page = '1', ...others } = ctx.query;
  const given = Object.keys(others)[0];
  if (given !== undefined)
    throw new errors.ValidationError(translate(strapi, 'request.unknown', { given, known: 'page' }));
  if (typeof page !== 'string' || !/^[1-9]\d{0,4}$/.test(page))
    throw new errors.ValidationError(translate(strapi, 'request.page'));
  return Number(page);
}
