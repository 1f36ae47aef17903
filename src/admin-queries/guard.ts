import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { parserOf } from '../plugin-kit/server/parse';
import { translatorOf } from '../plugin-kit/server/translator';
import { acceptedBy, bounded, GUARDED_PLUGINS } from './accepted';
import { rejectedInFilters, rejectedInSort } from './check-filters';
import { fieldsOf, type Ability } from './fields';
import { withoutAddresses } from './hide-accounts';
import { withoutContacts } from './hide-contacts';
import en from './messages/en.json';
import fr from './messages/fr.json';
import it from './messages/it.json';

const { translate, languageOf } = translatorOf({ fr, en, it });
const parse = parserOf(languageOf);

interface Route {
  method: string;
  path: string;
  info?: { pluginName?: string };
  config?: { middlewares?: unknown[] };
}
type Routers = Record<string, { type?: string; routes?: Route[] } | undefined>;

interface State {
  route: Route;
  user?: { id: number };
  userAbility?: Ability;
}

/**
 * Every route of the admin reads bounded queries, and those that read entries only what the admin of Strapi sends to them:
 * `populate`, or a filter through what an entry leads to, would give what its form does not show.
 */
export function guardAdminQueries(strapi: Core.Strapi): void {
  const { routes } = strapi.admin as unknown as { routes: Routers };
  guard(routes, boundPages);
  for (const [name, plugin] of Object.entries(strapi.plugins)) {
    const isGuarded = GUARDED_PLUGINS.includes(name);
    guard((plugin as unknown as { routes: Routers }).routes, isGuarded ? acceptKnown : boundPages);
  }
}

type Guard = (ctx: Context, next: Next) => Promise<void>;

/** An application that starts again in the same process finds its routes guarded. */
function guard(routers: Routers, middleware: Guard): void {
  for (const [name, router] of Object.entries(routers))
    for (const route of (router?.type ?? name) === 'content-api' ? [] : (router?.routes ?? [])) {
      const others = route.config?.middlewares ?? [];
      if (!others.includes(middleware)) route.config = { ...route.config, middlewares: [middleware, ...others] };
    }
}

const boundPages: Guard = async (ctx, next) => {
  parse(strapi, bounded, ctx.query);
  await next();
};

const acceptKnown: Guard = async (ctx, next) => {
  const { route, userAbility } = ctx.state as State;
  const accepted = acceptedBy(route.info?.pluginName ?? '', route.method, route.path);
  const unknown = Object.keys(ctx.query).filter((name) => !(name in accepted.shape));
  const known = Object.keys(accepted.shape).join(', ');
  if (unknown.length > 0) throw rejection(known ? 'unknownParameter' : 'noParameter', unknown, { known });
  const query = parse(strapi, accepted, ctx.query) as { filters?: unknown; sort?: string };
  // Bulk actions sort by their body.
  const { sort: bodySort } = ((ctx.request as { body?: unknown }).body ?? {}) as { sort?: unknown };
  const sort = route.path.endsWith('bulkFindForValidation') ? (bodySort ?? query.sort) : query.sort;
  if (userAbility && (query.filters !== undefined || sort !== undefined))
    await assertOffered(userAbility, modelOf(ctx, route), query.filters, sort);
  await next();
  if (SCHEMAS.test(route.path) || !isPlain(ctx.body)) return;
  ctx.body = await withoutContacts(ctx);
  if (!userAbility?.can('admin::users.read')) ctx.body = withoutAddresses(ctx.body);
};

/** Routes that answer how types are made, and no entry. */
const SCHEMAS = /^\/(init|content-types|components|content-types-settings)/;

const modelOf = (ctx: Context, { path }: Route): string => {
  if (path.startsWith('/files')) return 'plugin::upload.file';
  return path.startsWith('/folders') ? 'plugin::upload.folder' : String((ctx.params as { model?: string }).model);
};

async function assertOffered(ability: Ability, uid: string, filters: unknown, sort: unknown): Promise<void> {
  if (!strapi.getModel(uid as 'api::venue.venue')) return;
  const fields = await fieldsOf(strapi, ability, uid);
  const refused = [
    ...(filters === undefined ? [] : rejectedInFilters(fields, filters)),
    ...(sort === undefined ? [] : rejectedInSort(fields, typeof sort === 'string' ? sort : JSON.stringify(sort))),
  ];
  if (refused.length > 0) throw rejection('notOffered', refused);
}

const rejection = (code: string, refused: string[], parameters: Record<string, string> = {}) =>
  new errors.ValidationError(translate(strapi, code, { names: refused.join(', '), ...parameters }), { refused });

/** Not a stream, nor the bytes of a file. */
const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
