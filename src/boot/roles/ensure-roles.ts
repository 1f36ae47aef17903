import type { Core } from '@strapi/strapi';
import { roles } from '../../ontology/cooperative/roles';
import { roleDefinitions } from './definitions';
import { formerMemberRole, moveFormerMembers } from './former-member-role';
import { installRole } from './install-role';

const LEVELS: string[] = Object.values(roles.levels);

/** The roles of the admin: installed on the first start, brought up to date on the others. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const former = await formerMemberRole(strapi);
  for (const role of roleDefinitions(strapi))
    await installRole(strapi, role, LEVELS.includes(role.code) ? former : undefined);
  await moveFormerMembers(strapi, 'api::organisation.organisation', 'accounts');
}
