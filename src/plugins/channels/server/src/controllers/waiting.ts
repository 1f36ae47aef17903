import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contentSecurityPolicy } from '../../../../../plugin-kit/site/answer-page';
import { frameOf } from '../../../../../plugin-kit/site/frame';
import { languageFrom } from '../../../../../plugin-kit/site/languages';
import type { Progress } from '../delivery/slow-answers';
import { waitingHtml } from '../pages/waiting-html';
import { translateTo } from '../services/translate';

const REFRESH_SECONDS = 2;

/** How far a long document is: a page that asks again for people, JSON for programs. */
export async function waitingAnswer(
  strapi: Core.Strapi,
  ctx: Context,
  { locale, name, progress }: { locale: string; name: string; progress: Progress },
): Promise<{ body: string; contentType: string }> {
  const { step, items, elapsedMs } = progress;
  const seconds = Math.round(elapsedMs / 1000);
  const counted = { items: String(items ?? ''), seconds: String(seconds) };
  const state = translateTo(locale, `print.waiting.${step}`, counted);
  // Who asks for anything, as programs do, is given JSON: it is named first.
  if (ctx.accepts('json', 'html') !== 'html')
    return {
      body: JSON.stringify({ data: { step, items, seconds, state } }),
      contentType: 'application/json; charset=utf-8',
    };
  ctx.set('Refresh', String(REFRESH_SECONDS));
  ctx.set('Content-Security-Policy', contentSecurityPolicy());
  const frame = await frameOf(strapi, languageFrom(locale));
  const title = translateTo(locale, 'print.waiting.title', { name });
  const t = (key: string) => translateTo(locale, key);
  return { body: waitingHtml({ frame, locale, title, state, t }), contentType: 'text/html; charset=utf-8' };
}
