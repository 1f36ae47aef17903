import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LOCALES } from '../ontology/i18n-text';
import { parseIdentifier } from '../ontology/uri';
import { preferredLanguage } from '../plugin-kit/site/languages';
import { dataAddress, pageAddress, uriOf } from './addresses';
import {
  answerAbsent,
  answerCalendar,
  answerData,
  answerDeleted,
  answerNotAcceptable,
  answerPage,
  answerPoster,
  descriptionAddress,
  redirect,
} from './answers';
import { answerBooking } from './booking';
import { resolveIdentifier, resolvePage } from './resolve';
import { localeIn, preferredFormat } from './negotiation';
import { addPagePanel } from './page-panel';
import { ABSENT, type Resolution } from './resolution';

const SEGMENTS = 'performance|production|work|group|venue|space|organisation|person|concept|territory';

/**
 * The permanent addresses of entries, `/id/…`, and what they lead to: pages for people (`/fr/venue/…`), data for
 * machines (`/data/…`). They are outside of `/api` because they must outlive it.
 */
export function registerPermalinks(strapi: Core.Strapi): void {
  const read = (path: string, handler: (strapi: Core.Strapi, ctx: Context) => Promise<void>) => ({
    method: 'GET' as const,
    path,
    handler: (ctx: Context) => handler(strapi, ctx),
    config: { auth: false as const },
  });
  strapi.eventHub.on('commons.entry.broughtBack', (entry: Entry) => liftTombstone(strapi, entry));
  addPagePanel(strapi);
  strapi.server.routes([
    read('/id/(.*)', answerIdentifier),
    read('/data/(.*)', answerDataAddress),
    read('/book/(.*)', answerBookingAddress),
    read(`/:locale(${LOCALES.join('|')})/:segment(${SEGMENTS})/(.*)`, answerPageAddress),
  ]);
}

interface Entry {
  uid: string;
  documentId: string;
}

/** The address of an entry that comes back is no longer that of something that is gone. */
async function liftTombstone(strapi: Core.Strapi, { uid, documentId }: Entry): Promise<void> {
  await strapi.db.query('api::tombstone.tombstone').deleteMany({ where: { type: uid, targetDocumentId: documentId } });
}

async function answerIdentifier(strapi: Core.Strapi, ctx: Context): Promise<void> {
  ctx.vary(['Accept', 'Accept-Language']);
  const locale = preferredLanguage(ctx);
  const format = preferredFormat(ctx);
  if (!format) return answerNotAcceptable(ctx, locale);
  const resolution = await resolutionOf(strapi, ctx.path.slice('/id/'.length));
  if (resolution.kind === 'current') return redirect(ctx, 303, descriptionAddress(strapi, resolution, format, locale));
  if (resolution.kind === 'merged') return redirect(ctx, 301, uriOf(strapi, resolution.into));
  if (resolution.kind === 'deleted') return answerDeleted(strapi, ctx, resolution, format, locale);
  return answerAbsent(strapi, ctx, format, locale);
}

async function answerDataAddress(strapi: Core.Strapi, ctx: Context): Promise<void> {
  ctx.vary('Accept-Language');
  const locale = preferredLanguage(ctx);
  const [, path = '', format = 'jsonld'] = /^(.*)\.(jsonld|ttl|ics|jpg)$/.exec(ctx.path.slice('/data/'.length)) ?? [];
  const resolution = await resolutionOf(strapi, path);
  if (format === 'ics' && resolution.kind === 'current') return answerCalendar(strapi, ctx, resolution, locale);
  if (format === 'jpg' && resolution.kind === 'current') return answerPoster(strapi, ctx, resolution, locale);
  const wanted = format === 'ttl' ? 'ttl' : 'jsonld';
  if (resolution.kind === 'current') return answerData(strapi, ctx, resolution, wanted, locale);
  if (resolution.kind === 'merged') return redirect(ctx, 301, dataAddress(strapi, resolution.into, wanted));
  if (resolution.kind === 'deleted') return answerDeleted(strapi, ctx, resolution, wanted, locale);
  return answerAbsent(strapi, ctx, wanted, locale);
}

async function answerBookingAddress(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = preferredLanguage(ctx);
  const found = await resolutionOf(strapi, ctx.path.slice('/book/'.length));
  const resolution = found.kind === 'merged' ? await resolveIdentifier(strapi, found.into) : found;
  if (resolution.kind !== 'current') return answerAbsent(strapi, ctx, 'html', locale);
  return answerBooking(strapi, ctx, resolution, locale);
}

async function answerPageAddress(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeIn(ctx);
  const name = parseIdentifier(ctx.path.slice(`/${locale}/`.length));
  const found = name ? await resolvePage(strapi, name) : ABSENT;
  const resolution = found.kind === 'merged' ? await resolveIdentifier(strapi, found.into) : found;
  if (resolution.kind === 'deleted') return answerDeleted(strapi, ctx, resolution, 'html', locale);
  if (resolution.kind !== 'current') return answerAbsent(strapi, ctx, 'html', locale);
  const { identifier, pageName } = resolution;
  const isItsName = pageName.join('/') === name?.key.join('/');
  if (!isItsName) return redirect(ctx, 301, pageAddress(strapi, locale, identifier.segment, pageName));
  return answerPage(strapi, ctx, resolution, locale);
}

async function resolutionOf(strapi: Core.Strapi, path: string): Promise<Resolution> {
  const identifier = parseIdentifier(path);
  return identifier ? resolveIdentifier(strapi, identifier) : ABSENT;
}
