import type { Core } from '@strapi/strapi';
import { routesOf, type Route } from '../authorisation/requests';
import type { PlantedAdmin } from './plant';

/** Routes that answer entries or files: they accept what the admin of Strapi sends. */
const GUARDED = /^\/(content-manager|i18n|upload)\//;
const ADMIN = /^\/(content-manager|i18n|upload|commons|channels|cooperative|admin)\//;
/** They end sessions, try passwords, or fail without a licence; none answers an entry. */
const APART = /^\/admin\/(login|logout|register|forgot|reset|access-token|license)|\/preview\/script$/;

export const isGuarded = ({ path }: Route): boolean => GUARDED.test(path) && !APART.test(path);

/** Every route of the admin that the running server has. */
export const adminRoutes = (strapi: Core.Strapi): Route[] =>
  routesOf(strapi).filter(({ path }) => ADMIN.test(path) && !APART.test(path));

/** The address of a route for one type: its entry, and the relation that is given. */
export function addressIn({ path }: Route, planted: PlantedAdmin, uid: string, relation = 'steward'): string {
  const id = planted.entries[uid] ?? 'x';
  const isNumbered = path.startsWith('/upload/') || path.startsWith('/admin/');
  const values: Record<string, string> = {
    ...{ model: uid, uid, contentType: uid, sourceId: id, documentId: id, targetField: relation },
    ...{ id: isNumbered ? String(planted.file) : id, vocabulary: 'discipline', kind: 'entry', locale: 'fr' },
  };
  return path
    .replace(/:(\w+)(\((?:[^()]|\([^()]*\))*\))?/g, (_, name: string) => encodeURIComponent(values[name] ?? 'x'))
    .replace(/\((?:[^()]|\([^()]*\))*\)+/g, 'x');
}
