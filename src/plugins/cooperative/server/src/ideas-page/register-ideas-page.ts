import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answerPage } from '../../../../../plugin-kit/site/answer-page';
import { frameOf } from '../../../../../plugin-kit/site/frame';
import { languageOf } from '../../../../../plugin-kit/site/languages';
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
  const body = ideasPage({ frame: await frameOf(strapi, language), ideas, decisions });
  answerPage(ctx, { language, isNegotiated: true, cacheControl: 'public, max-age=60', body });
}
