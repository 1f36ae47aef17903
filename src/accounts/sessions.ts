import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

interface Token {
  id: number;
  sessionId?: string;
}

interface Jwt {
  verify(token: string): Promise<Token>;
}

/** A token is worth what its session is: once it is over, so is the token, before the end of its own lifespan. */
export const withLiveSessions =
  (make: (context: { strapi: Core.Strapi }) => Jwt) =>
  ({ strapi }: { strapi: Core.Strapi }): Jwt => {
    const jwt = make({ strapi });
    const { verify } = jwt;
    jwt.verify = async (token) => {
      const verified = await verify.call(jwt, token);
      const { sessionId } = verified;
      if (!sessionId || !(await sessionsOf(strapi, 'users-permissions').isSessionActive(sessionId)))
        throw new Error('Invalid token.');
      return verified;
    };
    return jwt;
  };

export interface Logout {
  logout(ctx: Context): Promise<unknown>;
}

/** Who logs out is out: Strapi would keep alive the session that a renewal made out of the one that is shown. */
export const withWholeLogout =
  <Auth extends Logout>(make: (context: { strapi: Core.Strapi }) => Auth) =>
  ({ strapi }: { strapi: Core.Strapi }): Auth => {
    const auth = make({ strapi });
    const { logout } = auth;
    auth.logout = (ctx) => {
      Object.assign(ctx.request, { body: { scope: 'all' } });
      return logout.call(auth, ctx);
    };
    return auth;
  };

/** Who gets a new password, whoever gives it, is no longer signed in anywhere with the former one. */
export function endSessionsOfNewPasswords(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: Object.keys(ORIGINS),
    async afterUpdate({ model, params, result }) {
      const { data } = params as { data?: { password?: unknown } };
      const { id } = (result ?? {}) as { id?: number };
      if (data?.password && id) await endSessions(strapi, ORIGINS[model.uid] ?? 'users-permissions', id);
    },
  });
}

/**
 * Nobody is signed in with an account that was deactivated, blocked or deleted: its sessions end at once; one that is left, since the database
 * can be changed otherwise, is refused and ended when it is renewed.
 */
export function endSessionsOfClosedAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: Object.keys(ORIGINS),
    afterUpdate: ({ model, result }) => endIfClosed(strapi, model.uid, result as Account | null),
    afterDelete: ({ model, result }) => endIfClosed(strapi, model.uid, deleted(result as Account | null)),
  });
  const { sessionManager: manager } = sessionsOf(strapi, 'admin');
  const { validateRefreshToken } = manager;
  manager.validateRefreshToken = async (token, origin) => {
    const validated = await validateRefreshToken.call(manager, token, origin);
    if (!validated.isValid || (await isOpen(strapi, origin, validated.userId))) return validated;
    await endSessions(strapi, origin, Number(validated.userId));
    return { isValid: false };
  };
}

interface Account {
  id: number;
  isActive?: boolean | null;
  blocked?: boolean | null;
}

const deleted = (account: Account | null): Account | null => account && { ...account, blocked: true };

const isClosed = ({ isActive, blocked }: Account): boolean => isActive === false || blocked === true;

async function endIfClosed(strapi: Core.Strapi, uid: string, account: Account | null): Promise<void> {
  if (account && isClosed(account)) await endSessions(strapi, ORIGINS[uid] ?? 'users-permissions', account.id);
}

async function isOpen(strapi: Core.Strapi, origin: Origin, userId = ''): Promise<boolean> {
  const uid = Object.keys(ORIGINS).find((one) => ORIGINS[one] === origin);
  const account = uid && ((await strapi.db.query(uid).findOne({ where: { id: userId } })) as Account | null);
  return Boolean(account && !isClosed(account));
}

const ORIGINS: Record<string, Origin> = {
  'admin::user': 'admin',
  'plugin::users-permissions.user': 'users-permissions',
};

type Origin = 'admin' | 'users-permissions';

/** Signs an account out of everywhere, at once. */
export const endSessions = (strapi: Core.Strapi, origin: Origin, userId: number): Promise<void> =>
  sessionsOf(strapi, origin).invalidateRefreshToken(String(userId));

interface Validated {
  isValid: boolean;
  userId?: string;
}

interface Sessions {
  /** What Strapi keeps the sessions of every origin with. */
  sessionManager: { validateRefreshToken(token: string, origin: Origin): Promise<Validated> };
  isSessionActive(sessionId: string): Promise<boolean>;
  invalidateRefreshToken(userId: string): Promise<void>;
}

const sessionsOf = (strapi: Core.Strapi, origin: Origin): Sessions =>
  (strapi as unknown as { sessionManager(origin: string): Sessions }).sessionManager(origin);
