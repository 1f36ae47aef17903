import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { callerOf } from '../controllers/caller';
import { getService } from '../services/get-service';
import { forbidden } from '../services/errors';
import { translate } from '../services/translate';

type Action = (ctx: Context) => Promise<unknown>;
type Controller = Record<string, Action>;

interface Controllers {
  get(uid: string): Controller | undefined;
  set(uid: string, controller: Controller): unknown;
}

interface Account {
  id: number;
  documentId: string;
  email: string;
  password: string | null;
  firstname: string | null;
  preferedLanguage: string | null;
  isActive: boolean | null;
  createdAt: string;
}

interface Authentication {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/**
 * Every route of the admin by which the address of an account is chosen. One's own asks for the password, and changes once a letter to the new
 * one was answered; that of somebody else is for super administrators, whose word it then is.
 * @throws Error when Strapi no longer has one of these actions, so that none is left open by an upgrade.
 */
export function guardAddresses(strapi: Core.Strapi): void {
  wrap(strapi, 'admin::authenticated-user', 'updateMe', (update) => (ctx) => updateOwn(strapi, ctx, update));
  wrap(strapi, 'admin::user', 'update', (update) => (ctx) => updateOther(strapi, ctx, update));
  wrap(strapi, 'admin::user', 'create', (create) => (ctx) => createOther(ctx, create));
}

function wrap(strapi: Core.Strapi, uid: string, name: string, around: (action: Action) => Action): void {
  const controllers = strapi.get('controllers') as unknown as Controllers;
  const controller = controllers.get(uid);
  const action = controller?.[name];
  if (!controller || !action) throw new Error(`cooperative: no action ${uid}.${name} to guard`);
  controllers.set(uid, { ...controller, [name]: around(action.bind(controller)) });
}

async function updateOwn(strapi: Core.Strapi, ctx: Context, update: Action): Promise<void> {
  const { email, currentPassword } = bodyOf(ctx);
  const own = ctx.state.user as Account;
  if (!isChange(email, own)) return void (await update(ctx));
  await assertPassword(strapi, own, currentPassword);
  Object.assign(ctx.request, { body: { ...bodyOf(ctx), email: own.email } });
  await update(ctx);
  if (ctx.status !== 200) return;
  await getService(strapi, 'addresses').requestChange(own, email);
  ctx.body = { ...(ctx.body as object), meta: { pendingEmail: email.toLowerCase() } };
  // Accepted: the rest is for whoever reads the letter (RFC 9110, section 15.3.3).
  ctx.status = 202;
}

async function updateOther(strapi: Core.Strapi, ctx: Context, update: Action): Promise<void> {
  const { email } = bodyOf(ctx);
  const { id } = ctx.params as { id: string };
  const account = (await strapi.db.query('admin::user').findOne({ where: { id } })) as Account | null;
  if (!account || !isChange(email, account)) return void (await update(ctx));
  const caller = callerOf(ctx);
  if (account.id === caller.id) throw invalid(strapi, 'email', 'address.own');
  if (!(await getService(strapi, 'authority').authorityOf(caller)).isSuperAdministrator)
    throw forbidden(strapi, 'address.notYours');
  await update(ctx);
  if (ctx.status === 200)
    await getService(strapi, 'addresses').confirm({ accountId: account.id, email, by: caller.id });
}

/** Whoever holds the link of an account is taken for its person: super administrators alone hand it over. */
async function createOther(ctx: Context, create: Action): Promise<void> {
  await create(ctx);
  const { data } = (ctx.body ?? {}) as { data?: { registrationToken?: string } };
  const isSuperAdministrator = callerOf(ctx).roles.some(({ code }) => code === 'strapi-super-admin');
  if (data && !isSuperAdministrator) delete data.registrationToken;
}

const bodyOf = (ctx: Context): Record<string, unknown> =>
  ((ctx.request as { body?: unknown }).body ?? {}) as Record<string, unknown>;

const isChange = (email: unknown, account: Account): email is string =>
  typeof email === 'string' && email.toLowerCase() !== account.email.toLowerCase();

async function assertPassword(strapi: Core.Strapi, { password }: Account, given: unknown): Promise<void> {
  const { validatePassword } = strapi.service('admin::auth') as unknown as Authentication;
  if (typeof given !== 'string' || given === '') throw invalid(strapi, 'currentPassword', 'address.password');
  if (!password || !(await validatePassword(given, password)))
    throw invalid(strapi, 'currentPassword', 'address.wrongPassword');
}

/** Beside its field: Strapi's own profile shows errors by their paths. */
function invalid(strapi: Core.Strapi, field: string, code: string): Error {
  const message = translate(strapi, code);
  return new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] });
}
