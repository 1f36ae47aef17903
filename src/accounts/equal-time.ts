import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** A hash that no password has, as costly to compare as those of accounts. */
const NO_ACCOUNT = `$2a$10$${'.'.repeat(53)}`;
const API_ACCOUNT = 'plugin::users-permissions.user';

interface Credentials {
  email: string;
  password: string;
}

interface AdminAuth {
  validatePassword(password: string, hash: string): Promise<boolean>;
  checkCredentials(credentials: Credentials): Promise<unknown>;
}

interface Services {
  get(uid: string): AdminAuth;
  set(uid: string, service: AdminAuth): unknown;
}

/** Signing in to the admin takes as long for an address without an account: the time tells nobody who has one. */
export function checkInEqualTime(strapi: Core.Strapi): void {
  const services = strapi.get('services') as unknown as Services;
  const auth = services.get('admin::auth');
  services.set('admin::auth', {
    ...auth,
    async checkCredentials({ email, password }) {
      const account = (await strapi.db.query('admin::user').findOne({ where: { email }, select: ['password'] })) as {
        password: string | null;
      } | null;
      if (!account?.password) await auth.validatePassword(password, NO_ACCOUNT);
      return auth.checkCredentials({ email, password });
    },
  });
}

export interface ApiAuth {
  callback(ctx: Context): Promise<unknown>;
  forgotPassword(ctx: Context): Promise<unknown>;
}

interface ApiAccounts {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/** The same for accounts of the API; and nobody waits for the letter that only goes to an account that is there. */
export const withEqualTime =
  <Auth extends ApiAuth>(make: (context: { strapi: Core.Strapi }) => Auth) =>
  ({ strapi }: { strapi: Core.Strapi }): Auth => {
    const auth = make({ strapi });
    const { callback, forgotPassword } = auth;
    auth.callback = async (ctx) => {
      const { identifier, password } = bodyOf(ctx);
      if (typeof identifier === 'string' && typeof password === 'string')
        await compareWithout(strapi, identifier, password);
      return callback.call(auth, ctx);
    };
    auth.forgotPassword = async (ctx) => {
      const { email } = bodyOf(ctx);
      const hasAccount = typeof email === 'string' && (await accountWhere(strapi, { email: email.toLowerCase() }));
      const work = forgotPassword.call(auth, ctx);
      if (!hasAccount) return work;
      void work.catch((error: Error) => strapi.log.error(error));
      ctx.body = { ok: true };
      return undefined;
    };
    return auth;
  };

/** The comparison that an account would have cost. */
async function compareWithout(strapi: Core.Strapi, identifier: string, password: string): Promise<void> {
  const named = [{ email: identifier.toLowerCase() }, { username: identifier }];
  const account = await accountWhere(strapi, { provider: 'local', $or: named });
  if (account?.password) return;
  const accounts = strapi.plugin('users-permissions').service('user') as ApiAccounts;
  await accounts.validatePassword(password, NO_ACCOUNT);
}

const accountWhere = async (strapi: Core.Strapi, where: object): Promise<{ password: string | null } | null> =>
  (await strapi.db.query(API_ACCOUNT).findOne({ where, select: ['password'] })) as { password: string | null } | null;

const bodyOf = (ctx: Context): Record<string, unknown> =>
  ((ctx.request as { body?: unknown }).body ?? {}) as Record<string, unknown>;
