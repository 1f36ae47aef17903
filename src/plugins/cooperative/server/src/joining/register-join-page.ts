import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { countAttempt } from '../../../../../plugin-kit/server/attempts';
import { networkOf } from '../../../../../plugin-kit/server/network';
import { answerPage } from '../../../../../plugin-kit/site/answer-page';
import { frameOf } from '../../../../../plugin-kit/site/frame';
import { languageOf } from '../../../../../plugin-kit/site/languages';
import { configurationOf } from '../configuration';
import { readJoinForm, typedOf, type JoinRequest, type Problems, type TypedJoining } from '../domain/joining/join-form';
import { getService } from '../services/get-service';
import { joinPage, messagePage, type JoinPage } from './page';

/** What a form holds is a few lines: more is not typed by a person. */
const MAX_BYTES = 32_768;
const HOUR_MS = 3_600_000;
/** For one network in an hour: several people may share one. */
const MAX_SENT = 10;
const MAX_SEARCHED = 120;

/** The page by which anybody asks to join: without scripts, cookies or account. */
export function registerJoinPage(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', path: string, handler: (strapi: Core.Strapi, ctx: Context) => unknown) => ({
    method,
    path,
    handler: (ctx: Context) => handler(strapi, ctx),
    config: { auth: false as const },
  });
  strapi.server.routes([
    route('GET', '/join', show),
    route('POST', '/join', receive),
    route('GET', '/join/sent', (_strapi, ctx) => message(strapi, ctx, 200, 'sent')),
  ]);
}

async function show(strapi: Core.Strapi, ctx: Context): Promise<void> {
  answer(ctx, 200, await page(strapi, ctx, { typed: typedOf({}) }));
}

async function receive(strapi: Core.Strapi, ctx: Context): Promise<void> {
  if (!ctx.is('application/x-www-form-urlencoded')) return message(strapi, ctx, 415, 'notForm');
  if ((ctx.request.length ?? 0) > MAX_BYTES) return message(strapi, ctx, 413, 'tooLarge');
  const typed = typedOf((ctx.request as { body?: unknown }).body);
  if (typed.step === 'search' || isSearching(typed)) return search(strapi, ctx, typed);
  if (typed.website !== '') return sent(ctx);
  const read = readJoinForm(chosen(typed));
  if ('problems' in read) return answerInvalid(strapi, ctx, typed, read.problems);
  const problems = await problemsOf(strapi, read.request);
  if (Object.keys(problems).length > 0) return answerInvalid(strapi, ctx, typed, problems);
  if (await isTooOften(strapi, ctx, 'send', MAX_SENT)) return tooMany(strapi, ctx);
  const lookAlikes = await lookAlikesOf(strapi, typed, read.request);
  if (lookAlikes.length > 0) return answer(ctx, 200, await page(strapi, ctx, { typed, lookAlikes }));
  await getService(strapi, 'join-requests').keep(read.request, languageOf(ctx));
  return sent(ctx);
}

/** Who sends a name to find, and chose nothing yet, is shown what it finds: the Enter key of the search sends the whole form. */
const isSearching = ({ kind, search: words, organisation }: TypedJoining): boolean =>
  (kind === '' || kind === 'existing') && organisation === '' && words.trim() !== '';

/** Who finds their organisation among those that look like the one they described joins that one. */
function chosen(typed: TypedJoining): TypedJoining {
  const isThere = typed.kind === 'new' && typed.isNew !== 'yes' && typed.organisation !== '';
  return isThere ? { ...typed, kind: 'existing' } : typed;
}

async function search(strapi: Core.Strapi, ctx: Context, typed: TypedJoining): Promise<void> {
  if (await isTooOften(strapi, ctx, 'search', MAX_SEARCHED)) return tooMany(strapi, ctx);
  const found = await getService(strapi, 'organisations').search(typed.search.slice(0, 160));
  const problems: Problems = typed.step === 'search' ? {} : { organisation: 'organisation' };
  const shown = { typed: { ...typed, kind: typed.kind || 'existing' }, problems, found };
  answer(ctx, typed.step === 'search' ? 200 : 422, await page(strapi, ctx, shown));
}

async function problemsOf(strapi: Core.Strapi, { organisation, college }: JoinRequest): Promise<Problems> {
  const colleges = await getService(strapi, 'colleges').all();
  return {
    ...(organisation && !(await getService(strapi, 'organisations').publicOne(organisation))
      ? { organisation: 'organisation' }
      : {}),
    ...(college && !colleges.some(({ code }) => code === college) ? { college: 'college' } : {}),
  };
}

const lookAlikesOf = async (strapi: Core.Strapi, { isNew }: TypedJoining, { organisationName }: JoinRequest) =>
  organisationName && isNew !== 'yes' ? getService(strapi, 'organisations').lookingLike(organisationName) : [];

async function answerInvalid(
  strapi: Core.Strapi,
  ctx: Context,
  typed: TypedJoining,
  problems: Problems,
): Promise<void> {
  answer(ctx, 422, await page(strapi, ctx, { typed, problems, found: await known(strapi, typed) }));
}

/** The organisation that was chosen stays on the page. */
async function known(strapi: Core.Strapi, { organisation }: TypedJoining): Promise<JoinPage['found']> {
  const one = /^[a-z0-9]{1,40}$/.test(organisation)
    ? await getService(strapi, 'organisations').publicOne(organisation)
    : null;
  return one && [one];
}

async function isTooOften(strapi: Core.Strapi, ctx: Context, what: string, most: number): Promise<boolean> {
  const tried = { key: `join ${what} from ${networkOf(ctx.request.ip)}`, windowMs: HOUR_MS, now: Date.now() };
  return (await countAttempt(strapi, tried)).attempts > most;
}

async function tooMany(strapi: Core.Strapi, ctx: Context): Promise<void> {
  ctx.set('Retry-After', String(HOUR_MS / 1000));
  await message(strapi, ctx, 429, 'tooMany');
}

/** Sending the page again from here sends nothing again. */
function sent(ctx: Context): void {
  ctx.redirect(`/join/sent?lang=${languageOf(ctx)}`);
  ctx.status = 303;
}

async function page(
  strapi: Core.Strapi,
  ctx: Context,
  { typed, problems = {}, found = null, lookAlikes = [] }: Pick<JoinPage, 'typed'> & Partial<JoinPage>,
): Promise<string> {
  const colleges = await getService(strapi, 'colleges').all();
  const { siteName } = configurationOf(strapi);
  const frame = await frameOf(strapi, languageOf(ctx));
  return joinPage({ frame, siteName, colleges, typed, problems, found, lookAlikes });
}

const message = async (strapi: Core.Strapi, ctx: Context, status: number, code: string): Promise<void> =>
  answer(ctx, status, messagePage(await frameOf(strapi, languageOf(ctx)), code));

const answer = (ctx: Context, status: number, body: string): void =>
  answerPage(ctx, { status, language: languageOf(ctx), isNegotiated: true, cacheControl: 'no-store', body });
