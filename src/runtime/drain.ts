import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import en from './messages/en.json';
import fr from './messages/fr.json';
import it from './messages/it.json';
import { translatorOf } from '../plugin-kit/server/translator';

const { translateTo } = translatorOf({ fr, en, it });

const RETRY_AFTER_SECONDS = 5;
const CLOSING_EVERY_MS = 20;

/**
 * Lets the requests that are under way end before anything that they need is taken away, for `timeoutMs` at most. Strapi stops
 * its plugins first, and without the rights of the admin what people write is refused to them.
 */
export function drainBeforeStopping(strapi: Core.Strapi, timeoutMs: number): void {
  const destroy = strapi.destroy.bind(strapi);
  strapi.destroy = async () => {
    await drain(strapi.server.httpServer, timeoutMs);
    await destroy();
  };
}

/** New connections are refused meanwhile; those that are open are answered with 503 (RFC 9110, section 15.6.4). */
export async function drain(server: Server, timeoutMs: number): Promise<void> {
  if (!server.listening) return;
  server.removeAllListeners('request').on('request', comeBack);
  await new Promise<void>((resolve) => {
    const closing = setInterval(() => server.closeIdleConnections(), CLOSING_EVERY_MS);
    const timeout = setTimeout(() => server.closeAllConnections(), timeoutMs);
    server.close(() => {
      clearInterval(closing);
      clearTimeout(timeout);
      resolve();
    });
  });
}

function comeBack({ headers }: IncomingMessage, response: ServerResponse): void {
  const [language = 'fr'] = /^[a-z]{2}/i.exec(headers['accept-language'] ?? '') ?? [];
  const message = translateTo(language.toLowerCase(), 'restarting');
  const error = { status: 503, name: 'ServiceUnavailableError', message, details: {} };
  response.writeHead(503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': String(RETRY_AFTER_SECONDS),
    Connection: 'close',
  });
  response.end(JSON.stringify({ data: null, error }));
}
