/** How often something may be tried within a window. */
export interface Limit {
  windowMs: number;
  /** From one address: people behind one connection share it. */
  perAddress: number;
  /** On one account, from wherever it is tried. */
  perAccount?: number;
  /** Field of the body that names the account. */
  account?: string;
  /** Signs the account in: devices from which it was signed in before have counts of their own. */
  signsIn?: boolean;
}

const MINUTE_MS = 60_000;

/** A password is guessed slowly, from one address or from many. */
const secret = (account?: string): Limit => ({
  windowMs: 5 * MINUTE_MS,
  perAddress: 30,
  ...(account ? { perAccount: 10, account, signsIn: true } : {}),
});
/** Each one sends a letter: few are ever needed. */
const letter: Limit = { windowMs: 15 * MINUTE_MS, perAddress: 10, perAccount: 3, account: 'email' };
/** Programs do these by themselves. */
const renewal: Limit = { windowMs: MINUTE_MS, perAddress: 120 };

/** Routes of Strapi's API accounts where something can be guessed or sent. */
export const accountLimits: Record<string, Limit> = {
  'POST /auth/local': secret('identifier'),
  'POST /auth/local/register': { windowMs: 60 * MINUTE_MS, perAddress: 10 },
  'POST /auth/forgot-password': letter,
  'POST /auth/send-email-confirmation': letter,
  'POST /auth/reset-password': secret(),
  'POST /auth/change-password': secret(),
  'GET /auth/email-confirmation': secret(),
  'POST /auth/refresh': renewal,
};

/** Those of the admin. */
export const adminLimits: Record<string, Limit> = {
  'POST /login': secret('email'),
  'POST /forgot-password': letter,
  'POST /reset-password': secret(),
  'POST /register': secret(),
  'POST /register-admin': secret(),
  'GET /registration-info': secret(),
  'POST /access-token': renewal,
  // Another address asks for the password.
  'PUT /users/me': secret(),
};
