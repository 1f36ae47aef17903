import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { inLanguage, type Locale } from '../domain/question';
import * as requests from '../requests/admin';
import { getService } from '../services/get-service';
import { languageOf, parse } from '../services/translate';

/** What people wrote, before anybody else reads it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async waiting(ctx: Context) {
    const locale = languageOf(strapi) as Locale;
    const texts = await getService(strapi, 'texts').waiting();
    const questions = await getService(strapi, 'bank').asked([...new Set(texts.map(({ question }) => question))]);
    ctx.body = {
      data: texts.map(({ id, question, text }) => {
        const asked = questions.find(({ code }) => code === question);
        return { id, question: asked ? inLanguage(asked.label, locale) : question, text };
      }),
    };
  },

  async decide(ctx: Context) {
    const { decision } = parse(strapi, requests.textDecision, bodyOf(ctx));
    await getService(strapi, 'texts').decide(Number((ctx.params as { id: string }).id), decision);
    ctx.body = { data: {} };
  },
});
