import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import type { EntryRoute } from './hide-entries';

type Values = Record<string, unknown>;

interface Withheld {
  without(uid: string, entry: Values): Promise<Values>;
  keeping(uid: string, documentId: string, data: Values): Promise<Values>;
  isAskedBy(query: Values): boolean;
}

/** Contacts that are private are shown to those who answer for the entry: the others neither read, nor find, nor write them. */
export function withholdContacts(routes: EntryRoute[]): void {
  for (const route of routes.filter(({ path }) => path?.startsWith('/collection-types/:model')))
    route.config = { ...route.config, middlewares: [withhold, ...(route.config?.middlewares ?? [])] };
}

const service = (): Withheld => strapi.plugin('commons').service('withheld') as Withheld;

async function withhold(ctx: Context, next: Next): Promise<void> {
  const { model, id } = ctx.params as { model: string; id?: string };
  const request = ctx.request as unknown as { body?: Values };
  if (service().isAskedBy(ctx.query)) throw new errors.ForbiddenError();
  if (id && isValues(request.body)) request.body = await service().keeping(model, id, request.body);
  await next();
  const body = ctx.body as unknown;
  if (!isValues(body)) return;
  for (const name of ['data', 'results'])
    if (name in body) ctx.body = { ...(ctx.body as Values), [name]: await shown(model, body[name]) };
}

async function shown(model: string, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((one) => shown(model, one)));
  return isValues(value) && 'documentId' in value ? service().without(model, value) : value;
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
