import type { TestApp } from '../boot';
import { cooperative } from '../cooperative';
import { logInAsAdministrator } from '../administrator';
import { apiAccount, readingToken } from '../programs';

export type Headers = Record<string, string>;

/** From outside of the admin. */
export const OUTSIDERS = ['anonymous', 'account', 'readingToken', 'expiredToken', 'revokedToken'] as const;
export const MANDATES = ['vocabulary-steward', 'channel-manager', 'moderator', 'administrator'] as const;
export const MEMBERS = ['contributor', 'editor', 'manager', 'managerOfOther'] as const;

export type Caller =
  (typeof OUTSIDERS)[number] | (typeof MANDATES)[number] | (typeof MEMBERS)[number] | 'superAdministrator';

export const CALLERS: Caller[] = [...OUTSIDERS, ...MEMBERS, ...MANDATES, 'superAdministrator'];

/** What everyone sends their requests with; contributor, editor and manager are of the first organisation. */
export async function signInEveryone(app: TestApp, own: string, other: string): Promise<Record<Caller, Headers>> {
  const c = cooperative(app);
  const tokens = await apiTokens(app);
  const signed: Partial<Record<Caller, Headers>> = {
    anonymous: {},
    account: bearer(await apiAccount(app.strapi, { username: 'webmestre', email: 'webmestre@theatre.example' })),
    readingToken: bearer(tokens.reading),
    expiredToken: bearer(tokens.expired),
    revokedToken: bearer(tokens.revoked),
    superAdministrator: bearer(await logInAsAdministrator(app)),
    managerOfOther: { ...(await c.signIn([other], 'odus-manager', 'manager')).headers },
  };
  for (const level of ['contributor', 'editor', 'manager'] as const)
    signed[level] = { ...(await c.signIn([own], `odus-${level}`, level)).headers };
  for (const kind of MANDATES) signed[kind] = { ...(await c.signInWith({ kind })).headers };
  return signed as Record<Caller, Headers>;
}

const bearer = (token: string): Headers => ({ Authorization: `Bearer ${token}` });

async function apiTokens({ strapi }: TestApp): Promise<{ reading: string; expired: string; revoked: string }> {
  const create = (name: string) => readingToken(strapi, { name, description: '' });
  const [reading, expired, revoked] = [await create('lecture'), await create('expiré'), await create('révoqué')];
  const tokens = strapi.db.query('admin::api-token');
  await tokens.update({ where: { id: expired.id }, data: { lifespan: 1, expiresAt: Date.now() - 1000 } });
  await tokens.delete({ where: { id: revoked.id } });
  return { reading: reading.accessKey, expired: expired.accessKey, revoked: revoked.accessKey };
}
