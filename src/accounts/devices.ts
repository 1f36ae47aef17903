import { milliseconds } from 'date-fns';
import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { countAttempt, isCounted } from '../plugin-kit/server/attempts';
import { networkOf } from '../plugin-kit/server/network';

const COOKIE = 'odus_device';
const REMEMBERED_MS = milliseconds({ days: 30 });

export interface Device {
  key: string;
  /** Told apart by its own cookie; else by its network, which others may share. */
  hasCookie: boolean;
}

/**
 * The device from which an account was signed in before, which has a count of its own: whoever tries passwords from elsewhere does not lock out
 * the person whose account it is (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"). Null for one that is not known.
 */
export async function knownDevice(strapi: Core.Strapi, ctx: Context, account: string): Promise<Device | null> {
  for (const device of devicesOf(ctx))
    if (await isCounted(strapi, { key: rememberedKey(account, device), now: Date.now() })) return device;
  return null;
}

/** From now on the account is known to have been signed in from here. */
export async function rememberDevice(strapi: Core.Strapi, ctx: Context, account: string): Promise<void> {
  const id = cookieOf(ctx) ?? randomBytes(32).toString('base64url');
  const options = { httpOnly: true, sameSite: 'lax', secure: ctx.secure, signed: false } as const;
  ctx.cookies.set(COOKIE, id, { ...options, path: ctx.path, maxAge: REMEMBERED_MS });
  for (const device of [byCookie(id), byNetwork(ctx)])
    await countAttempt(strapi, { key: rememberedKey(account, device), windowMs: REMEMBERED_MS, now: Date.now() });
}

function devicesOf(ctx: Context): Device[] {
  const id = cookieOf(ctx);
  return [...(id ? [byCookie(id)] : []), byNetwork(ctx)];
}

const byCookie = (id: string): Device => ({ key: `device ${id}`, hasCookie: true });
const byNetwork = (ctx: Context): Device => ({ key: `network ${networkOf(ctx.request.ip)}`, hasCookie: false });
const rememberedKey = (account: string, { key }: Device): string => `${account} was signed in by ${key}`;

function cookieOf(ctx: Context): string | null {
  const id = ctx.cookies.get(COOKIE, { signed: false });
  return id && /^[\w-]{43}$/.test(id) ? id : null;
}
