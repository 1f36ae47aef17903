import type { Core } from '@strapi/strapi';

interface Route {
  method: string;
  path: string;
  config?: { policies?: unknown[] };
}

/** Routes that Strapi leaves to anybody who is signed in to the admin, and the right that they need here. */
const RIGHTS: Record<string, Record<string, string>> = {
  // Sends any letter to anybody in the name of the cooperative.
  email: { 'POST /': 'plugin::email.settings.read' },
  // Changes the settings of languages for everybody.
  i18n: { 'PUT /settings': 'plugin::i18n.locale.update' },
};

/** @throws Error when Strapi no longer has one of these routes, so that none is left open by an upgrade. */
export function closeRoutes(strapi: Core.Strapi): void {
  for (const [plugin, rights] of Object.entries(RIGHTS)) {
    const { routes } = (strapi.plugin(plugin).routes as unknown as { admin: { routes: Route[] } }).admin;
    for (const [name, action] of Object.entries(rights)) {
      const route = routes.find(({ method, path }) => `${method} ${path}` === name);
      if (!route) throw new Error(`No route ${plugin} ${name} to close: see src/accounts/close-routes.ts`);
      const policy = { name: 'admin::hasPermissions', config: { actions: [action] } };
      route.config = { ...route.config, policies: [...(route.config?.policies ?? []), policy] };
    }
  }
}
