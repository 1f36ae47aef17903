import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { LRUCache } from 'lru-cache';
import { sendKept, sizeOfKept, toKeptAnswer, type KeptAnswer } from '../../../../../plugin-kit/server/kept-answer';
import { getService } from '../services/get-service';

/** Memory for answers, per process. */
const MAX_BYTES = 32 * 1024 * 1024;
const ADDRESSES = /^\/api\/observatory\/indicators(?=[/?]|$)/;
const KEPT_HEADERS = [
  'content-type',
  'cache-control',
  'content-disposition',
  'access-control-allow-origin',
  'x-content-type-options',
  'content-security-policy',
  'referrer-policy',
];

/**
 * Tables that were made once are given again from memory, ahead of everything that Strapi does for a request, while no fact has changed
 * and time has let none in.
 */
export function rememberAnswers(strapi: Core.Strapi): void {
  const answers = new LRUCache<string, KeptAnswer>({ maxSize: MAX_BYTES, sizeCalculation: sizeOfKept });
  strapi.server.use(async (ctx: Context, next: Next) => {
    if (ctx.method !== 'GET' || !ADDRESSES.test(ctx.url)) {
      await next();
      return;
    }
    // Read before the answer is made: what changes meanwhile makes it outdated.
    const { key, validUntil } = await getService(strapi, 'answers').state();
    const known = answers.get(ctx.url);
    if (known && known.state === key && known.validUntil > Date.now()) {
      send(ctx, known);
      return;
    }
    await next();
    if (ctx.status !== 200 || ctx.body === undefined) return;
    const kept = await toKeptAnswer(bytesOf(ctx.body), { state: key, validUntil, headers: headersOf(ctx) });
    answers.set(ctx.url, kept);
    send(ctx, kept);
  });
  answerAhead(strapi, answers);
}

const bytesOf = (body: unknown): string | Buffer =>
  typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);

const headersOf = (ctx: Context): string[] =>
  KEPT_HEADERS.flatMap((name) => (ctx.response.get(name) ? [name, ctx.response.get(name)] : []));

function send(ctx: Context, answer: KeptAnswer): void {
  ctx.respond = false;
  sendKept(ctx.req, ctx.res, answer);
}

function answerAhead(strapi: Core.Strapi, answers: LRUCache<string, KeptAnswer>): void {
  const server: Server = strapi.server.httpServer;
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    const known = request.method === 'GET' ? answers.get(request.url ?? '') : undefined;
    if (known && known.validUntil > Date.now() && known.state === getService(strapi, 'answers').recall())
      sendKept(request, response, known);
    else for (const listener of listeners) listener.call(server, request, response);
  });
}
