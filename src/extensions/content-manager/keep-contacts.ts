import type { Context, Next } from 'koa';
import type { EntryRoute } from './hide-entries';

type Values = Record<string, unknown>;

interface HiddenFields {
  keeping(uid: string, documentId: string, data: Values): Promise<Values>;
}

/** Contacts that are private stay as they are when somebody saves an entry who does not see them. */
export function keepContacts(routes: EntryRoute[]): void {
  for (const route of routes.filter(({ path }) => path?.startsWith('/collection-types/:model/:id')))
    route.config = { ...route.config, middlewares: [keep, ...(route.config?.middlewares ?? [])] };
}

async function keep(ctx: Context, next: Next): Promise<void> {
  const { model, id } = ctx.params as { model: string; id?: string };
  const request = ctx.request as unknown as { body?: Values };
  const hiddenFields = strapi.plugin('commons').service('hidden-fields') as HiddenFields;
  if (id && isValues(request.body)) request.body = await hiddenFields.keeping(model, id, request.body);
  await next();
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
