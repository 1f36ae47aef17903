import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { countAttempt } from '../../../../../plugin-kit/server/attempts';
import { networkOf } from '../../../../../plugin-kit/server/network';

export const HOUR_MS = 3_600_000;

/**
 * Counts one more attempt of a network in this hour; whether they are too many. What is counted names no questionnaire, and is kept under a digest made
 * with a key of the application: whoever has a copy of the database alone cannot try addresses until one fits.
 */
export async function isTooMany(
  strapi: Core.Strapi,
  ctx: Context,
  { what, most }: { what: string; most: number | null },
): Promise<boolean> {
  if (most === null) return false;
  const [secret = ''] = strapi.config.get<string[]>('server.app.keys', []);
  const network = createHmac('sha256', secret).update(networkOf(ctx.request.ip)).digest('base64url');
  const counted = await countAttempt(strapi, { key: `${what} ${network}`, windowMs: HOUR_MS, now: Date.now() });
  return counted.attempts > most;
}
