import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { LRUCache } from 'lru-cache';
import { endOfLocalDay } from '../../../../../plugin-kit/calendar';
import { sendKept, sizeOfKept, toKeptAnswer, type KeptAnswer } from '../../../../../plugin-kit/server/kept-answer';
import { deliveryObservers, type ShownContent } from '../channels/public-channels';
import { configurationOf } from '../configuration';
import { LOCALES } from '../domain/language';
import { getService } from '../services/get-service';

type Validity = Pick<KeptAnswer, 'state' | 'validUntil'>;

/** Memory for pages, per process. */
const MAX_BYTES = 48 * 1024 * 1024;
/** Pages that are drawn from more than channels are kept for so long: what is published is seen within two seconds. */
const OTHERS_MS = 1000;
const EMBED = '/embed/[a-z0-9-]+(\\?|$)';
const PAGE = new RegExp(`^(/(${LOCALES.join('|')})(/|\\?|$)|${EMBED})`);
const OF_THE_SITE = new RegExp(
  `^(/(${LOCALES.join('|')})(/(agenda|directory|pages|news|partners)(/|\\?|$)|\\?|$)|${EMBED})`,
);
/** Headers that are of one answer, or of its bytes. */
const OF_THE_ANSWER = new Set([
  'content-length',
  'content-encoding',
  'etag',
  'date',
  'connection',
  'vary',
  'x-response-time',
]);

/** A page of a channel that stands in another page says what it shows of it. */
interface Page extends KeptAnswer {
  shown?: ShownContent | undefined;
}

/**
 * Pages that were drawn once are given again from memory, ahead of everything that Strapi does for a request, while nothing that they show
 * has changed and time has let nothing in or out.
 */
export function rememberPages(strapi: Core.Strapi): void {
  const pages = new LRUCache<string, Page>({ maxSize: MAX_BYTES, sizeCalculation: sizeOfKept });
  keepPages(strapi, pages);
  answerAhead(strapi, pages);
}

function keepPages(strapi: Core.Strapi, pages: LRUCache<string, Page>): void {
  const beingDrawn = new Map<string, Promise<void>>();
  strapi.server.use(async (ctx: Context, next: Next) => {
    if (ctx.method !== 'GET' || !PAGE.test(ctx.url)) {
      await next();
      return;
    }
    // Read before the page is drawn: what changes meanwhile makes it outdated.
    const validity = await validityOf(strapi, ctx.url);
    // A page that many ask for at once is drawn once.
    await beingDrawn.get(ctx.url)?.catch(() => undefined);
    const known = pages.get(ctx.url);
    if (known && known.state === validity.state && known.validUntil > Date.now()) return answer(strapi, ctx, known);
    const drawn = draw(strapi, ctx, next, { pages, validity });
    beingDrawn.set(ctx.url, drawn);
    await drawn.finally(() => beingDrawn.get(ctx.url) === drawn && beingDrawn.delete(ctx.url));
  });
}

interface Memory {
  pages: LRUCache<string, Page>;
  validity: Validity;
}

async function draw(strapi: Core.Strapi, ctx: Context, next: Next, { pages, validity }: Memory): Promise<void> {
  await next();
  if (!mayBeKept(ctx)) return;
  const kept = await toKeptAnswer(ctx.body as string, { ...validity, headers: headersOf(ctx) });
  const page: Page = { ...kept, shown: (ctx.state as Pick<Page, 'shown'>).shown };
  pages.set(ctx.url, page);
  answer(strapi, ctx, page);
}

function answer(strapi: Core.Strapi, ctx: Context, page: Page): void {
  ctx.respond = false;
  send(strapi, ctx.req, ctx.res, page);
}

/** A browser says in `Referer` which site a frame stands in. */
function send(strapi: Core.Strapi, request: IncomingMessage, response: ServerResponse, page: Page): void {
  sendKept(request, response, page);
  if (page.shown) deliveryObservers(strapi).sent(request, response, page.shown, request.headers.referer ?? '');
}

/** Only what anybody may read, and what nobody forbids to keep. */
const mayBeKept = (ctx: Context): boolean =>
  ctx.status === 200 &&
  typeof ctx.body === 'string' &&
  ctx.response.is('html') !== false &&
  !ctx.response.get('Set-Cookie') &&
  /^public\b/.test(ctx.response.get('Cache-Control')) &&
  !/Accept-Language|Cookie|\*/i.test(ctx.response.get('Vary'));

async function validityOf(strapi: Core.Strapi, url: string): Promise<Validity> {
  const now = Date.now();
  if (!OF_THE_SITE.test(url)) return { state: otherState(strapi), validUntil: now + OTHERS_MS };
  const { key, freshUntil } = await getService(strapi, 'site-state').current();
  const midnight = endOfLocalDay(now, configurationOf(strapi).timeZone);
  return { state: key, validUntil: Math.min(freshUntil, midnight) };
}

const headersOf = (ctx: Context): string[] =>
  Object.entries(ctx.response.headers)
    .filter(([name]) => !OF_THE_ANSWER.has(name.toLowerCase()))
    .flatMap(([name, value]) => [name, String(value)]);

function answerAhead(strapi: Core.Strapi, pages: LRUCache<string, Page>): void {
  const server: Server = strapi.server.httpServer;
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    const page = request.method === 'GET' ? pages.get(request.url ?? '') : undefined;
    if (page && isValid(strapi, page)) send(strapi, request, response, page);
    else for (const listener of listeners) listener.call(server, request, response);
  });
}

function isValid(strapi: Core.Strapi, { state, validUntil }: KeptAnswer): boolean {
  if (Date.now() >= validUntil) return false;
  return state === getService(strapi, 'site-state').recall() || state === otherState(strapi);
}

/** What pages of entries are drawn from, as far as this process knows; other processes are why they are not kept for long. */
const otherState = (strapi: Core.Strapi): string => `writes ${getService(strapi, 'site-state').writes()}`;
