import type { Core } from '@strapi/strapi';
import { isHttpError } from 'http-errors';
import type { Context } from 'koa';
import { answerPage } from '../../../../../plugin-kit/site/answer-page';
import { frameOf } from '../../../../../plugin-kit/site/frame';
import { languageOf } from '../../../../../plugin-kit/site/languages';
import { configurationOf } from '../configuration';
import { getService } from '../services/get-service';
import { addressMessage, addressPage } from './page';

/** The page to which the letter leads that asks whether an address is somebody's: nothing happens until they press its button. */
export function registerAddressPage(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', handler: (strapi: Core.Strapi, ctx: Context) => Promise<void>) => ({
    ...{ method, path: '/address', handler: (ctx: Context) => handler(strapi, ctx) },
    config: { auth: false as const },
  });
  strapi.server.routes([route('GET', show), route('POST', receive)]);
}

async function show(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const code = codeIn(ctx.query);
  const email = code && (await getService(strapi, 'addresses').addressOf(code));
  if (!email) return message(strapi, ctx, 410, 'over');
  const { siteName } = configurationOf(strapi);
  answer(ctx, 200, addressPage({ frame: await frameOf(strapi, languageOf(ctx)), siteName, code, email }));
}

async function receive(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const code = codeIn((ctx.request as { body?: unknown }).body);
  try {
    const isConfirmed = await getService(strapi, 'addresses').answer(code);
    await message(strapi, ctx, isConfirmed ? 200 : 410, isConfirmed ? 'confirmed' : 'over');
  } catch (error) {
    if (!isHttpError(error) || error.status !== 409) throw error;
    await message(strapi, ctx, 409, 'taken');
  }
}

const codeIn = (values: unknown): string => {
  const code = (values as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^[\w-]{43}$/.test(code) ? code : '';
};

const message = async (strapi: Core.Strapi, ctx: Context, status: number, code: string): Promise<void> =>
  answer(ctx, status, addressMessage(await frameOf(strapi, languageOf(ctx)), code));

/** The code is in the address of the page: nobody else learns it from a link. */
function answer(ctx: Context, status: number, body: string): void {
  ctx.set('Referrer-Policy', 'no-referrer');
  answerPage(ctx, { status, language: languageOf(ctx), isNegotiated: true, cacheControl: 'no-store', body });
}
