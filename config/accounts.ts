import type { Core } from '@strapi/strapi';

/** Seconds. */
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** How long one stays signed in: the access is short and ends with its session; programs renew it, people sign in again. */
export const sessions = {
  accessTokenLifespan: 10 * MINUTE,
  /** Without renewal, then in all, when one asked to be remembered; programs of the API always do. */
  idleRefreshTokenLifespan: 7 * DAY,
  maxRefreshTokenLifespan: 30 * DAY,
  idleSessionLifespan: 2 * 60 * MINUTE,
  maxSessionLifespan: DAY,
};

/** Tokens are signed and checked with this algorithm alone, whatever they say of themselves. */
export const signing = { algorithm: 'HS256' } as const;

/** How often one may try a password is limited (src/accounts/limits.ts), except where tests sign many people in. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  limitsAttempts: env.bool('ODUS_LIMIT_ATTEMPTS', true),
  /** Whom people write to about their data (src/privacy). */
  privacyContact: env('ODUS_PRIVACY_CONTACT', ''),
});

export default config;
