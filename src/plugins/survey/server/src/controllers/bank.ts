import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { inLanguage, newQuestion, type Locale } from '../domain/question';
import * as requests from '../requests/admin';
import { getService } from '../services/get-service';
import { languageOf, parse } from '../services/translate';

/** The bank of questions: everybody who asks may propose one, and who was given the mandate adopts it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const locale = languageOf(strapi) as Locale;
    const bank = getService(strapi, 'bank');
    const questions = await bank.asked((await bank.all()).map(({ code }) => code));
    ctx.body = {
      data: questions.map(({ code, kind, state, label, choices }) => ({
        ...{ code, kind, state, labels: label, label: inLanguage(label, locale) },
        choices: choices.map((choice) => inLanguage(choice.label, locale)),
      })),
    };
  },

  async propose(ctx: Context) {
    const question = parse(strapi, newQuestion, bodyOf(ctx));
    await getService(strapi, 'bank').propose(question);
    ctx.status = 201;
    ctx.body = { data: { code: question.code } };
  },

  async setState(ctx: Context) {
    const { state } = parse(strapi, requests.questionState, bodyOf(ctx));
    await getService(strapi, 'bank').setState((ctx.params as { code: string }).code, state);
    ctx.body = { data: {} };
  },
});
