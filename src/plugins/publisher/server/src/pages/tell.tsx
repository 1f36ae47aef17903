import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { countAttempt } from '../../../../../plugin-kit/server/attempts';
import { isMailConfigured } from '../../../../../plugin-kit/server/mail';
import { networkOf } from '../../../../../plugin-kit/server/network';
import { configurationOf, type SharedEntry } from '../configuration';
import { homePath, tellPath, tellSentPath } from '../domain/addresses';
import { readMessage, typedOf, type MessageProblem, type TypedMessage } from '../domain/tell-form';
import { TellPage } from '../drawing/tell-page';
import { getService } from '../services/get-service';
import { translatorIn, type Message } from '../services/translate';
import { answerSitePage, localeOf, type SitePage } from './answer-site-page';

/** What a form holds is a few lines: more is not typed by a person. */
const MAX_BYTES = 16_384;
const HOUR_MS = 3_600_000;
/** For one network in an hour: several people may share one. */
const MAX_SENT = 10;

export const showTell = (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const { about, kind } = typedOf(ctx.query);
  return answerForm(strapi, ctx, 200, { ...typedOf({}), about, kind: kind || (about ? 'wrong' : '') }, []);
};

/** Keeps what somebody tells for who answers for what it is about: nothing of it is published. */
export async function receiveTell(strapi: Core.Strapi, ctx: Context): Promise<void> {
  if (!ctx.is('application/x-www-form-urlencoded')) return answerMessage(strapi, ctx, 415, 'tell.notForm');
  if ((ctx.request.length ?? 0) > MAX_BYTES) return answerMessage(strapi, ctx, 413, 'tell.tooLarge');
  const typed = typedOf((ctx.request as { body?: unknown }).body);
  if (typed.website !== '') return sent(ctx);
  const message = readMessage(typed);
  if ('problems' in message) return answerForm(strapi, ctx, 422, typed, message.problems);
  const tried = { key: `tell from ${networkOf(ctx.request.ip)}`, windowMs: HOUR_MS, now: Date.now() };
  if ((await countAttempt(strapi, tried)).attempts > MAX_SENT) {
    ctx.set('Retry-After', String(HOUR_MS / 1000));
    return answerMessage(strapi, ctx, 429, 'tell.tooMany');
  }
  const language = localeOf(ctx);
  const { email, ...others } = message;
  // Where no letter leaves, the form asks for no address, and none is kept.
  const kept = isMailConfigured(strapi) && email ? { ...others, email } : others;
  const entry = await entryOf(strapi, ctx, typed);
  await getService(strapi, 'messages').receive({ message: kept, entry, language });
  return sent(ctx);
}

/** Sending the page again from here sends nothing again. */
function sent(ctx: Context): void {
  ctx.redirect(tellSentPath(localeOf(ctx)));
  ctx.status = 303;
}

export const answerSent = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  answerMessage(strapi, ctx, 200, 'tell.sent');

/** The entry of whose page somebody comes; null when they say it in words. */
const entryOf = (strapi: Core.Strapi, ctx: Context, { about }: TypedMessage): Promise<SharedEntry | null> =>
  configurationOf(strapi).entryAt(strapi, about, localeOf(ctx));

async function answerForm(
  strapi: Core.Strapi,
  ctx: Context,
  status: number,
  typed: TypedMessage,
  problems: MessageProblem[],
): Promise<void> {
  const form = {
    typed,
    problems,
    entry: await entryOf(strapi, ctx, typed),
    isAnswered: isMailConfigured(strapi),
    locale: localeOf(ctx),
    t: translatorIn(localeOf(ctx)),
  };
  await answerSitePage(strapi, ctx, { ...common(ctx), status, children: <TellPage {...form} /> });
}

async function answerMessage(strapi: Core.Strapi, ctx: Context, status: number, code: Message): Promise<void> {
  const t = translatorIn(localeOf(ctx));
  const children = (
    <>
      <div class="page-head">
        <h1>{t(code)}</h1>
      </div>
      <p>
        <a href={homePath(localeOf(ctx))}>{t('absent.back')}</a>
      </p>
    </>
  );
  await answerSitePage(strapi, ctx, { ...common(ctx), status, children });
}

/** Every page of the form: nobody keeps what somebody typed. */
const common = (ctx: Context): Omit<SitePage, 'children'> => ({
  locale: localeOf(ctx),
  title: translatorIn(localeOf(ctx))('tell.title'),
  width: 'text',
  isIndexed: false,
  isPrivate: true,
  pathIn: tellPath,
});
