import type { Core } from '@strapi/strapi';
import { sharedTypes } from '../../ontology/commons/shared-types';
import { permissionsOf, rolesOf } from './install-role';
import { toDo, toUse, type Permission } from './permission';

const FORMER_ROLE = 'odus-member';
const REFERENCES = ['api::concept.concept', 'api::territory.territory', 'api::source.source'];
const WHY = 'Reprise des droits d’avant les responsables de structure.';

interface Account {
  id: number;
  roles: { code: string }[];
}

interface RightsService {
  give(membership: object): Promise<void>;
}

interface MembershipsService {
  levelOf(accountId: number, organisation: string): Promise<string | null>;
}

/** The role that every member had before the levels, with what the application had put there; undefined when there is none. */
export async function formerMemberRole(
  strapi: Core.Strapi,
): Promise<{ base: Permission[]; theirs: Permission[] } | undefined> {
  const role = await rolesOf(strapi).findOne({ code: FORMER_ROLE });
  return role ? { base: installed(strapi), theirs: await permissionsOf(strapi, role.id) } : undefined;
}

const installed = (strapi: Core.Strapi): Permission[] => [
  ...sharedTypes.flatMap(({ uid }) =>
    (['create', 'read', 'update', 'delete', 'publish'] as const).map((verb) => toDo(strapi, verb, uid)),
  ),
  ...REFERENCES.map((uid) => toDo(strapi, 'read', uid)),
  toUse('plugin::channels.read'),
  toUse('plugin::channels.edit', 'plugin::channels.is-member-of-partner'),
  ...['commons.write', 'upload.read', 'upload.assets.create', 'upload.assets.update'].map((action) =>
    toUse(`plugin::${action}`),
  ),
];

/**
 * Those who already wrote in the name of organisations go on: as managers when they had the role of members, which let them do
 * all that managers may, else as contributors beside the role that they keep. Who had the role for no organisation keeps it.
 */
export async function moveFormerMembers(
  strapi: Core.Strapi,
  organisationType: string,
  relation: string,
): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'odus', key: 'former-members-moved' });
  if (await store.get({})) return;
  await strapi.db.transaction(async () => {
    for (const writer of await writers(strapi, organisationType, relation)) await move(strapi, writer);
    await store.set({ value: true });
  });
  await removeFormerRole(strapi);
}

interface Writer {
  account: Account;
  organisation: string;
}

async function move(strapi: Core.Strapi, { account, organisation }: Writer): Promise<void> {
  const cooperative = strapi.plugin('cooperative');
  const known = await (cooperative.service('memberships') as MembershipsService).levelOf(account.id, organisation);
  const isManager = account.roles.some(({ code }) => code === FORMER_ROLE || code === 'strapi-super-admin');
  const given = {
    accountId: account.id,
    organisation,
    level: isManager ? 'manager' : 'contributor',
    by: null,
    why: WHY,
  };
  if (!known) await (cooperative.service('rights') as RightsService).give(given);
  await leaveFormerRole(strapi, account.id);
}

async function writers(strapi: Core.Strapi, uid: string, relation: string): Promise<Writer[]> {
  const rows = (await strapi.db.query(uid).findMany({
    where: { [relation]: { id: { $notNull: true } } },
    select: ['documentId'],
    populate: { [relation]: { select: ['id'], populate: { roles: { select: ['code'] } } } },
    orderBy: { id: 'asc' },
  })) as ({ documentId: string } & Record<string, Account[]>)[];
  const pairs = rows.flatMap((row) =>
    (row[relation] ?? []).map((account): [string, Writer] => [
      `${row.documentId} ${account.id}`,
      { account, organisation: row.documentId },
    ]),
  );
  return [...new Map(pairs).values()];
}

async function leaveFormerRole(strapi: Core.Strapi, accountId: number): Promise<void> {
  const role = await rolesOf(strapi).findOne({ code: FORMER_ROLE });
  if (!role) return;
  await strapi.db.query('admin::user').update({ where: { id: accountId }, data: { roles: { disconnect: [role.id] } } });
}

async function removeFormerRole(strapi: Core.Strapi): Promise<void> {
  const role = await rolesOf(strapi).findOne({ code: FORMER_ROLE });
  if (!role) return;
  const holders = await strapi.db.query('admin::user').count({ where: { roles: { id: role.id } } });
  if (holders > 0) strapi.log.warn(`${holders} accounts keep the role ${FORMER_ROLE}: they act for no organisation.`);
  else
    await (strapi.service('admin::role') as unknown as { deleteByIds(ids: number[]): Promise<unknown> }).deleteByIds([
      role.id,
    ]);
}
