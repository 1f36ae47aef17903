import { Page, useAuth, type Permission, type StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { Navigate, type RouteObject } from 'react-router-dom';

/** Whether a role administers something of the application: its accounts, roles, tokens or languages. */
const administers = (permissions: Permission[]): boolean =>
  permissions.some(({ action }) => action.startsWith('admin::'));

/**
 * Keeps the settings of Strapi for those who administer: everybody else would find its version and its prices there, and nothing to
 * set. The menu follows an attribute of the document, because Strapi shows this entry to everybody.
 */
export function keepSettingsForAdministrators(app: StrapiApp): void {
  app.rbac.use(({ permissions }) => (next) => (asked) => {
    document.documentElement.toggleAttribute('data-administers', administers(permissions));
    return next(asked);
  });
  app.router.addRoute((routes) =>
    routes.map((route) =>
      route.path === 'settings/*' && !route.index ? { ...route, children: route.children?.map(guarded) } : route,
    ),
  );
}

function guarded(route: RouteObject): RouteObject {
  const { path, lazy } = route;
  if (path !== 'application-infos' || !lazy) return route;
  return {
    path,
    lazy: async () => {
      const { Component } = (await lazy()) as { Component: ComponentType };
      return { Component: () => <ForAdministrators Shown={Component} /> };
    },
  };
}

function ForAdministrators({ Shown }: { Shown: ComponentType }) {
  const { isLoading, permissions } = useAuth('settings', (state) => state);
  if (isLoading) return <Page.Loading />;
  return administers(permissions) ? <Shown /> : <Navigate to="/" replace />;
}
