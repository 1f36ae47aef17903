import type { Core } from '@strapi/strapi';
import { MEMBERS, MANDATES, OUTSIDERS, type Caller } from './callers';

export type Thing = 'own' | 'other' | 'draft' | 'deleted' | 'missing';
export const THINGS: Thing[] = ['own', 'other', 'draft', 'deleted', 'missing'];

/** Document ids of entries and of channels, as the first organisation sees them. */
export interface Things {
  entries: Record<Thing, string>;
  channels: Record<Thing, string>;
  /** Document id of the first organisation. */
  organisation: string;
}

export interface Route {
  method: string;
  path: string;
}

/** Entries that the table speaks of: works need nothing else. */
export const MODEL = 'api::work.work';

/** Routes of the running server, each method once. */
export const routesOf = (strapi: Core.Strapi): Route[] => {
  const stack = strapi.server.listRoutes() as unknown as { methods: string[]; path: string }[];
  const all = stack
    .filter(({ path }) => path !== '/_health')
    .flatMap(({ methods, path }) => methods.filter((one) => one !== 'HEAD').map((method) => ({ method, path })));
  return [...new Map(all.map((route) => [`${route.method} ${route.path}`, route])).values()];
};

const ENTRY =
  /^\/(id|data)\/\(|^\/content-manager\/collection-types\/:model\/:id|\/:uid\/:documentId|^\/api\/works\/:id/;
const CHANNEL = /^\/(channels|reuse)\/channels\/:documentId/;

/** The things that a route is asked for: it names an entry, a channel, or none. */
export const thingsOf = ({ path }: Route): (Thing | '-')[] => (ENTRY.test(path) || CHANNEL.test(path) ? THINGS : ['-']);

/** Everybody asks OduS; routes that are Strapi's own are asked by outsiders and by members. */
export function callersOf({ path }: Route): Caller[] {
  if (/^\/(content-manager|channels|observatory|commons|cooperative|publisher|reuse|survey)\//.test(path))
    return [...OUTSIDERS, ...MEMBERS, ...MANDATES, 'superAdministrator'];
  if (path.startsWith('/admin/') && /log(in|out)|access-token|users\/me/.test(path)) return [...OUTSIDERS];
  return [...OUTSIDERS, 'contributor', 'managerOfOther'];
}

/** What is numbered, or has a random id, is asked for as what is not there. */
function idIn(path: string): string | undefined {
  if (path.includes(':id([0-9]+)') || /^\/(admin|upload)\//.test(path)) return '999999';
  return path.includes(':id([0-9a-f-]+)') ? '00000000-0000-4000-8000-000000000000' : undefined;
}

/** The address of a route, for one thing. */
export function addressOf({ path }: Route, thing: Thing | '-', things: Things): string {
  const documents = CHANNEL.test(path) ? things.channels : things.entries;
  const id = thing === '-' ? 'missing' : documents[thing];
  if (path === '/id/(.*)') return `/id/work/${id}`;
  if (path === '/data/(.*)') return `/data/work/${id}.jsonld`;
  const values: Record<string, string> = {
    ...{ model: MODEL, uid: MODEL, contentType: MODEL, documentId: id, slug: 'ouvert', extension: 'jsonld' },
    ...{ id: idIn(path) ?? id, target: things.entries.own },
    ...{ sourceId: things.entries.own, targetField: 'steward', vocabulary: 'discipline', kind: 'entry' },
    ...{ locale: 'fr', segment: 'work', code: 'ABCDEF', organisation: things.organisation, person: 'missing' },
  };
  return path
    .replace(/:(\w+)(\((?:[^()]|\([^()]*\))*\))?/g, (_, name: string) => encodeURIComponent(values[name] ?? 'x'))
    .replace(/\((?:[^()]|\([^()]*\))*\)+/g, 'x');
}
