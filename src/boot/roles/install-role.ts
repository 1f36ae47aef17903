import type { Core } from '@strapi/strapi';
import type { RoleDefinition } from './definitions';
import { mergePermissions } from './merge-permissions';
import type { Permission } from './permission';

interface RoleService {
  findOne(where: { code: string }): Promise<{ id: number } | null>;
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
}

export const rolesOf = (strapi: Core.Strapi): RoleService => strapi.service('admin::role') as unknown as RoleService;

/**
 * Installs a role, or brings one of an earlier version up to date without undoing what administrators made of it; a role that they
 * deleted stays deleted. `former` is the role that it takes over from, with what the application had installed there.
 */
export async function installRole(
  strapi: Core.Strapi,
  { code, name, description, permissions: ours }: RoleDefinition,
  former?: { base: Permission[]; theirs: Permission[] },
): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'odus', key: `role-${code}` });
  const base = (await store.get({})) as Permission[] | null;
  const known = await rolesOf(strapi).findOne({ code });
  if (base && (!known || JSON.stringify(base) === JSON.stringify(ours))) return;
  await strapi.db.transaction(async () => {
    const { id } = known ?? (await rolesOf(strapi).create({ code, name, description }));
    const merged = mergePermissions(
      base ? { base, ours, theirs: await permissionsOf(strapi, id) } : { base: [], ours, theirs: [], ...former },
    );
    await rolesOf(strapi).assignPermissions(id, merged);
    await store.set({ value: ours });
  });
}

export async function permissionsOf(strapi: Core.Strapi, roleId: number): Promise<Permission[]> {
  const rows = (await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: roleId } } })) as Permission[];
  return rows.map(({ action, subject, properties, conditions }) => ({
    action,
    subject,
    properties: properties ?? {},
    conditions: conditions ?? [],
  }));
}
