import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf, type SurveyedEntry } from '../configuration';
import { forbidden } from '../services/errors';
import { answersFor } from '../services/questionnaires';

interface Caller {
  id: number;
  roles: { code: string }[];
}

type Level = 'contributor' | 'editor';

/** Document ids of the organisations for which who asks may read, or act; null: all, for who looks after the whole application. */
export async function organisationsOf(strapi: Core.Strapi, ctx: Context, level: Level): Promise<string[] | null> {
  const { id, roles } = ctx.state.user as Caller;
  if (roles.some(({ code }) => code === 'strapi-super-admin')) return null;
  return configurationOf(strapi).organisationsOf(strapi, id, level);
}

/** @throws a 403 in words unless who asks reads, or acts, for an organisation that answers for the entry. */
export async function assertAnswersFor(
  strapi: Core.Strapi,
  ctx: Context,
  { entry, level }: { entry: SurveyedEntry | null; level: Level },
): Promise<void> {
  const organisations = await organisationsOf(strapi, ctx, level);
  if (organisations && !answersFor(entry, organisations)) throw forbidden(strapi, `notYours.${level}`);
}
