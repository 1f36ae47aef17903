import type { Core } from '@strapi/strapi';
import { accountTables } from './accounts';
import { protectRows } from './append-only';
import { decisionTables } from './decisions';
import { ideaTables } from './ideas';
import { joiningTables } from './joining';
import { personalDataTables } from './personal-data';
import { rightsTables } from './rights';
import type { ProtectedTable } from './protected-table';

export const tables: Record<string, ProtectedTable> = {
  ...rightsTables,
  ...accountTables,
  ...joiningTables,
  ...ideaTables,
  ...decisionTables,
  ...personalDataTables,
};

/** The database itself refuses to change what must stay as it was written. */
export async function protectTables(strapi: Core.Strapi): Promise<void> {
  for (const table of Object.values(tables)) await protectRows(strapi, table);
}
