import type { Core } from '@strapi/strapi';

interface Route {
  path: string;
}

interface Action {
  pluginName: string;
  uid: string;
}

interface ActionProvider {
  registerMany(actions: Action[]): Promise<unknown>;
}

interface Closed {
  /** Routes of the admin, as they are declared. */
  routes: RegExp;
  /** The rights that they ask for: the admin shows no link to the settings that need them. */
  actions: RegExp;
}

/**
 * What Strapi would ask of an address that somebody typed, inner ones among them. OduS uses none of it: partners read channels, people sign in
 * with a password, copies are those of the database.
 */
const CLOSED: Record<'admin' | 'users-permissions', Closed> = {
  // Transfers also write rows past every rule of the application.
  admin: { routes: /^\/(webhooks|transfer)(\/|$)/, actions: /^(webhooks|transfer)\./ },
  // Their `subdomain` is a whole address; whoever signs in makes the server ask it.
  'users-permissions': { routes: /^\/providers$/, actions: /^providers\./ },
};

/** Routes of the API that sign in by another site. */
export const isSignInElsewhere = ({ path }: Route): boolean => /^\/(connect\/|auth\/:provider\/)/.test(path);

const filtering = new WeakSet<ActionProvider>();

/**
 * The server asks no address that a user names.
 * @throws Error when Strapi no longer has one of these routes, so that none is left open by an upgrade.
 */
export function closeOutgoingRequests(strapi: Core.Strapi): void {
  const { routes } = strapi.admin as unknown as { routes: { admin: { routes: Route[] } } };
  closeRoutesOf(routes.admin, CLOSED.admin);
  const accounts = strapi.plugin('users-permissions') as unknown as { routes: { admin: { routes: Route[] } } };
  closeRoutesOf(accounts.routes.admin, CLOSED['users-permissions']);
  withoutClosed((strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider }).actionProvider);
  // Those that were made before stay in the database, and are not sent.
  const runner = strapi.get('webhookRunner') as unknown as { add(webhook: object): void };
  runner.add = () => undefined;
}

/** Routes that were closed, which an application that starts again in the same process finds gone. */
const closed = new WeakSet<object>();

function closeRoutesOf(router: { routes: Route[] }, { routes }: Closed): void {
  if (closed.has(router)) return;
  const open = router.routes.filter(({ path }) => !routes.test(path));
  if (open.length === router.routes.length)
    throw new Error(`No route ${String(routes)} to close: see src/accounts/outgoing-requests.ts`);
  router.routes = open;
  closed.add(router);
}

function withoutClosed(provider: ActionProvider): void {
  if (filtering.has(provider)) return;
  filtering.add(provider);
  const { registerMany } = provider;
  const isOpen = ({ pluginName, uid }: Action): boolean =>
    !Object.entries(CLOSED).some(([plugin, { actions }]) => plugin === pluginName && actions.test(uid));
  provider.registerMany = (actions) => registerMany.call(provider, actions.filter(isOpen));
}
