import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComponentChildren } from 'preact';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerPage } from '../../../../../plugin-kit/site/answer-page';
import { addAsset } from '../../../../../plugin-kit/site/assets/assets';
import { frameOf } from '../../../../../plugin-kit/site/frame';
import { renderPage } from '../../../../../plugin-kit/site/render-page';
import { configurationOf } from '../configuration';
import { LOCALES, type Locale } from '../domain/question';
import { translatorIn, type Message } from '../services/translate';

export interface SurveyPage {
  title: string;
  pathIn(locale: Locale): string;
  status?: number;
  /** For how long others may keep it; nobody keeps a form, whose key is of one reader. */
  cacheControl?: string;
  isIndexed?: boolean;
  children: ComponentChildren;
}

/** The language of the address. */
export const localeOf = (ctx: Context): Locale => (ctx.params as { locale: Locale }).locale;

/** Answers with a page of the survey, under the frame of the site. It sends no referrer: a ticket may be in its address. */
export async function answerSurveyPage(strapi: Core.Strapi, ctx: Context, page: SurveyPage): Promise<void> {
  const locale = localeOf(ctx);
  const { title, pathIn, status = 200, cacheControl = 'no-store', isIndexed = false, children } = page;
  const { publicUrl } = configurationOf(strapi);
  const body = renderPage({
    ...{ title, isIndexed, children, width: 'text', styleSheets: [styleOf(strapi)] },
    frame: await frameOf(strapi, locale),
    translations: Object.fromEntries(LOCALES.map((one) => [one, `${publicUrl}${pathIn(one)}`])),
    ...(isIndexed ? { canonical: `${publicUrl}${pathIn(locale)}` } : {}),
  });
  ctx.set('Referrer-Policy', 'no-referrer');
  answerPage(ctx, { status, language: locale, cacheControl, body });
}

/** A page that says one thing, and why. */
export function answerNotice(
  strapi: Core.Strapi,
  ctx: Context,
  {
    status,
    code,
    pathIn,
    parameters = {},
    children,
  }: Omit<SurveyPage, 'title' | 'children'> & {
    code: Message;
    parameters?: Record<string, string>;
    children?: ComponentChildren;
  },
): Promise<void> {
  const title = translatorIn(localeOf(ctx))(code, parameters);
  return answerSurveyPage(strapi, ctx, {
    ...{ title, pathIn, ...(status ? { status } : {}) },
    children: (
      <>
        <div class="page-head">
          <h1>{title}</h1>
        </div>
        {children}
      </>
    ),
  });
}

const sheets = new WeakMap<Core.Strapi, Buffer>();

function styleOf(strapi: Core.Strapi): string {
  const folder = path.join(strapi.dirs.app.root, 'src', 'plugins', 'survey', 'server', 'src', 'drawing');
  const content = sheets.get(strapi) ?? readFileSync(path.join(folder, 'survey.css'));
  sheets.set(strapi, content);
  return addAsset(strapi, { name: 'survey.css', type: 'text/css; charset=utf-8', content });
}
