import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { countAttempt } from '../plugin-kit/server/attempts';
import { translatorOf } from '../plugin-kit/server/translator';
import { networkOf } from '../plugin-kit/server/network';
import { knownDevice, rememberDevice } from './devices';
import type { Limit } from './limits';
import en from './messages/en.json';
import fr from './messages/fr.json';
import it from './messages/it.json';

const { translate } = translatorOf({ fr, en, it });

/** What these limits replace: they count in the memory of one process. */
const MEMORY_LIMITS = ['admin::rateLimit', 'plugin::users-permissions.rateLimit', 'plugin::email.rateLimit'];

/** Those given here, which an application that starts again in the same process gives anew. */
const given = new WeakSet<object>();

export interface Route {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}

/**
 * Gives routes the limits that are declared for them, in place of those of Strapi.
 * @throws Error when Strapi no longer has one of these routes, so that none is left open by an upgrade.
 */
export function limitRoutes(strapi: Core.Strapi, routes: Route[], limits: Record<string, Limit>): void {
  for (const [name, limit] of Object.entries(limits)) {
    const route = routes.find(({ method, path }) => `${method} ${path}` === name);
    if (!route) throw new Error(`No route ${name} to limit: see src/accounts/limits.ts`);
    const others = (route.config?.middlewares ?? []).filter(
      (one) => !MEMORY_LIMITS.includes(String(one)) && !given.has(one as object),
    );
    const limiting = limitAttempts(strapi, name, limit);
    given.add(limiting);
    route.config = { ...route.config, middlewares: [limiting, ...others] };
  }
}

/** 429 once something was tried too often, with the seconds to wait in `Retry-After`. */
const limitAttempts =
  (strapi: Core.Strapi, name: string, limit: Limit) =>
  async (ctx: Context, next: Next): Promise<unknown> => {
    if (!strapi.config.get<boolean>('accounts.limitsAttempts')) return next() as Promise<unknown>;
    const now = Date.now();
    const count = (key: string) => countAttempt(strapi, { key, windowMs: limit.windowMs, now });
    const account = accountIn(ctx, limit);
    const device = account && limit.signsIn ? await knownDevice(strapi, ctx, account) : null;
    if (!device?.hasCookie) {
      const address = await count(`${name} from ${networkOf(ctx.request.ip)}`);
      if (address.attempts > limit.perAddress) throw tooMany(strapi, ctx, address.endsAt - now);
    }
    rejectInAddress(strapi, ctx, limit);
    if (account && limit.perAccount) {
      const counted = await count([`${name} on ${account}`, ...(device ? [device.key] : [])].join(' by '));
      if (counted.attempts > limit.perAccount) throw tooMany(strapi, ctx, counted.endsAt - now);
    }
    await next();
    if (account && limit.signsIn && ctx.status === 200) await rememberDevice(strapi, ctx, account);
    return undefined;
  };

/** Strapi's admin also reads these in the address, where no account is counted and where logs keep passwords. */
function rejectInAddress(strapi: Core.Strapi, ctx: Context, { account }: Limit): void {
  if (account && (account in ctx.query || 'password' in ctx.query))
    throw new errors.ValidationError(translate(strapi, 'inAddress'));
}

function accountIn(ctx: Context, { account }: Limit): string | undefined {
  const body = (ctx.request as { body?: unknown }).body as Record<string, unknown> | undefined;
  const named = account ? body?.[account] : undefined;
  return typeof named === 'string' && named ? named.trim().toLowerCase() : undefined;
}

function tooMany(strapi: Core.Strapi, ctx: Context, waitMs: number): Error {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  ctx.set('Retry-After', String(Math.max(1, Math.ceil(waitMs / 1000))));
  return new errors.RateLimitError(translate(strapi, 'tooMany', { minutes: String(minutes) }));
}
