import type { Context, Next } from 'koa';

export interface EntryRoute {
  path?: string;
  config?: { middlewares?: unknown[]; policies?: unknown[] };
}

interface Checker {
  cannot: { read(entry?: object | null, field?: string): boolean };
}

/** Answers of an entry that one may not read are those of an entry that is not there: nobody learns what exists. */
export function hideWhatIsNotReadable(routes: EntryRoute[]): void {
  for (const route of routes.filter(({ path }) => path?.startsWith('/collection-types/:model/:id')))
    route.config = { ...route.config, middlewares: [hide, ...(route.config?.middlewares ?? [])] };
}

/** Strapi's routes of single types act on the first entry of any type: here they know single types alone. */
export function keepToSingleTypes(routes: EntryRoute[]): void {
  for (const route of routes.filter(({ path }) => path?.startsWith('/single-types/:model')))
    route.config = { ...route.config, middlewares: [rejectCollections, ...(route.config?.middlewares ?? [])] };
}

async function rejectCollections(ctx: Context, next: Next): Promise<void> {
  const { model } = ctx.params as { model: string };
  const { kind } = (strapi.contentTypes as unknown as Record<string, { kind?: string } | undefined>)[model] ?? {};
  if (kind !== 'singleType') return answering(ctx).notFound();
  await next();
}

/** Strapi fails, where it means to refuse, when somebody may not read the type, or the field, whose relations they ask for. */
export function rejectUnreadable(ctx: Context): boolean {
  const { model, targetField } = ctx.params as { model: string; targetField: string };
  if (!(model in strapi.contentTypes)) return false;
  const { cannot } = checkerOf(ctx, model);
  const isField = targetField in strapi.contentTypes[model as 'api::venue.venue'].attributes;
  if (!cannot.read() && !(isField && cannot.read(null, targetField))) return false;
  answering(ctx).forbidden();
  return true;
}

/** What Strapi adds to the context of Koa, which does not type it. */
const answering = (ctx: Context) => ctx as unknown as { notFound(): void; forbidden(): void };

const checkerOf = (ctx: Context, model: string): Checker =>
  (strapi.plugin('content-manager').service('permission-checker') as { create(of: object): Checker }).create({
    userAbility: (ctx.state as { userAbility: unknown }).userAbility,
    model,
  });

async function hide(ctx: Context, next: Next): Promise<void> {
  await next();
  if (ctx.status !== 403) return;
  const { model, id } = ctx.params as { model: string; id: string };
  const entry = (await strapi.db.query(model).findOne({ where: { documentId: id }, populate: { createdBy: true } })) as
    object | null;
  if (!entry || checkerOf(ctx, model).cannot.read(entry)) answering(ctx).notFound();
}
