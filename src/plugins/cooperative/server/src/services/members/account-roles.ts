import type { Core } from '@strapi/strapi';
import { localDate } from '../../../../../../plugin-kit/calendar';
import { configurationOf } from '../../configuration';
import { highest, type Level } from '../../domain/members/level';
import { isOver, type MandateKind, type Term } from '../../domain/members/mandate';

interface Role {
  id: number;
  code: string;
}

/** The admin roles of an account: what its memberships and mandates give, beside those that super administrators gave. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Gives an account the roles that go with its memberships and mandates, and takes back those that no longer do. */
  async follow(accountId: number): Promise<void> {
    const due = await codesFor(strapi, accountId);
    const account = (await strapi.db
      .query('admin::user')
      .findOne({ where: { id: accountId }, populate: { roles: true } })) as { roles: Role[] } | null;
    if (!account) return;
    const known = (await strapi.db
      .query('admin::role')
      .findMany({ where: { code: { $in: everyCode(strapi) } } })) as Role[];
    const has = (role: Role) => account.roles.some(({ id }) => id === role.id);
    const connect = known.filter((role) => due.includes(role.code) && !has(role)).map(({ id }) => id);
    const disconnect = known.filter((role) => !due.includes(role.code) && has(role)).map(({ id }) => id);
    if (connect.length + disconnect.length === 0) return;
    await strapi.db.query('admin::user').update({ where: { id: accountId }, data: { roles: { connect, disconnect } } });
  },
});

function everyCode(strapi: Core.Strapi): string[] {
  const { person, levels, mandates } = configurationOf(strapi).roles;
  return [person, ...Object.values(levels), ...Object.values(mandates)];
}

async function codesFor(strapi: Core.Strapi, accountId: number): Promise<string[]> {
  const { roles, timeZone } = configurationOf(strapi);
  const where = { accountId };
  const [memberships, mandates, persons] = await Promise.all([
    strapi.db.query('plugin::cooperative.membership').findMany({ where }) as Promise<{ level: Level }[]>,
    strapi.db.query('plugin::cooperative.mandate').findMany({ where: { ...where, withdrawnAt: null } }) as Promise<
      ({ kind: MandateKind } & Term)[]
    >,
    strapi.db.query('plugin::cooperative.member').count({ where: { ...where, until: null } }),
  ]);
  const level = highest(memberships.map((membership) => membership.level));
  const today = localDate(new Date(), timeZone);
  return [
    ...(persons > 0 ? [roles.person] : []),
    ...(level ? [roles.levels[level]] : []),
    ...mandates.filter((mandate) => !isOver(mandate, today)).map(({ kind }) => roles.mandates[kind]),
  ];
}
