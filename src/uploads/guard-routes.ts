import type { Core } from '@strapi/strapi';
import { assertIds } from './assert-ids';
import { ENTRY_POINTS } from './entry-points';
import { limitFolders } from './limit-folders';
import { changeOwnFiles } from './own-files';
import { receiveFiles } from './receive-files';

interface Route {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}

interface Routes {
  admin: { routes: Route[] };
  'content-api': (context: unknown) => { routes: Route[] };
}

/** Strapi's routes are the same objects when it starts again in one process: each is extended from what it was at first. */
const originals = new WeakMap<Route, NonNullable<Route['config']>>();

/** Sends files through the one door, and asks whose they are of every route that changes some. */
export function guardRoutes(strapi: Core.Strapi): void {
  const receive = receiveFiles(strapi);
  const own = changeOwnFiles(strapi);
  const ids = assertIds(strapi);
  const upload = (strapi.plugin('upload') as unknown as { routes: Routes }).routes;
  for (const route of upload.admin.routes)
    if (route.method !== 'GET' && route.path !== '/settings') extend(route, [ids, own]);
  for (const route of among(upload.admin.routes, 'upload')) extend(route, [ids, own, receive]);
  for (const route of upload.admin.routes)
    if (route.method === 'POST' && route.path === '/folders') extend(route, [ids, own, limitFolders(strapi)]);
  const { routes } = (strapi.admin as unknown as { routes: Routes }).routes.admin;
  for (const route of among(routes, 'admin')) extend(route, [receive]);
  const contentApi = upload['content-api'];
  upload['content-api'] = (context) => {
    const router = contentApi(context);
    for (const route of among(router.routes, 'contentApi')) extend(route, [ids, receive]);
    return router;
  };
}

/** @throws Error when Strapi no longer has one of the routes, so that an upgrade opens none. */
function among(routes: Route[], part: keyof typeof ENTRY_POINTS): Route[] {
  return ENTRY_POINTS[part].map((point) => {
    const route = routes.find(({ method, path }) => method === point.method && path === point.path);
    if (!route) throw new Error(`No route ${point.method} ${point.path} to guard: see src/uploads/entry-points.ts`);
    return route;
  });
}

function extend(route: Route, middlewares: unknown[]): void {
  const original = originals.get(route) ?? route.config ?? {};
  originals.set(route, original);
  route.config = { ...original, middlewares: [...(original.middlewares ?? []), ...middlewares] };
}
