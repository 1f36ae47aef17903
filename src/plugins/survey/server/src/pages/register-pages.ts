import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LOCALES } from '../domain/question';
import { receiveAnswer, showResults, showSurvey } from './survey';
import { receiveWithdrawal, showWithdrawal } from './withdrawal';

type Handler = (strapi: Core.Strapi, ctx: Context) => Promise<void>;

const SURVEY = `/:locale(${LOCALES.join('|')})/survey`;
/** As it is printed, and as people type it. */
const CODE = ':code([A-Za-z0-9]{4,8})';

/** The pages of the survey: anybody, without account, cookie or script. */
export function registerPages(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', path: string, handler: Handler) => ({
    ...{ method, path, handler: (ctx: Context) => handler(strapi, ctx) },
    config: { auth: false as const },
  });
  strapi.server.routes([
    route('GET', `${SURVEY}/withdrawal`, showWithdrawal),
    route('POST', `${SURVEY}/withdrawal`, receiveWithdrawal),
    route('GET', `${SURVEY}/${CODE}`, showSurvey),
    route('POST', `${SURVEY}/${CODE}`, receiveAnswer),
    route('GET', `${SURVEY}/${CODE}/results`, showResults),
  ]);
}
