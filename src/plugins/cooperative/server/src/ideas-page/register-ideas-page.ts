import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { answerPage } from '../public-page/answer';
import { languageOf } from '../public-page/language';
import { getService } from '../services/get-service';
import { translateTo } from '../services/translate';
import { ideasPage } from './page';

/** The page on which anybody reads the ideas, if the cooperative wants it: no names, no comments, no script. */
export function registerIdeasPage(strapi: Core.Strapi): void {
  strapi.server.routes([
    { method: 'GET', path: '/ideas', handler: (ctx: Context) => show(strapi, ctx), config: { auth: false } },
  ]);
}

/** @throws NotFoundError while the page is closed, as where there is none. */
async function show(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const language = languageOf(ctx);
  if (!(await getService(strapi, 'ideas-page').isPublic()))
    throw new errors.NotFoundError(translateTo(language, 'ideasPage.absent'));
  const ideas = await getService(strapi, 'ideas-page').ideas();
  const decisions = await getService(strapi, 'ideas-page').decisions();
  const body = ideasPage({ language, siteName: configurationOf(strapi).siteName, ideas, decisions });
  answerPage(ctx, { cacheControl: 'public, max-age=60', body });
}
