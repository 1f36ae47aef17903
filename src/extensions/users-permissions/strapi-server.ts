import type { Core } from '@strapi/strapi';
import { withEqualTime, type ApiAuth } from '../../accounts/equal-time';
import { withEscapedNames } from '../../accounts/letters';
import { limitRoutes, type Route } from '../../accounts/limit-attempts';
import { accountLimits } from '../../accounts/limits';
import { isSignInElsewhere } from '../../accounts/outgoing-requests';
import { withLiveSessions, withWholeLogout, type Logout } from '../../accounts/sessions';

interface UsersPermissions {
  contentTypes: { user: { schema: { pluginOptions?: object } } };
  routes: { 'content-api': (context: unknown) => { routes: Route[] } };
  services: {
    jwt: Parameters<typeof withLiveSessions>[0];
    'users-permissions': Parameters<typeof withEscapedNames>[0];
  };
  controllers: { auth(context: { strapi: Core.Strapi }): ApiAuth & Logout };
}

/** Strapi lets every token that reads list the accounts and their roles; the admin has routes of its own for that. */
const MANAGED_IN_THE_ADMIN = /^\/(users(?!\/me$)|roles|permissions)/;

/** Says of a function that it was wrapped: an application that starts again in the same process gets the same plugin, this file anew. */
const WRAPPED = Symbol.for('odus.wrapped');

function once<Make extends object>(make: Make, wrap: (make: Make) => Make): Make {
  return WRAPPED in make ? make : Object.assign(wrap(make), { [WRAPPED]: true });
}

/** Accounts of the public API are not content: venue staff would take them for the people of their shows. */
export default (plugin: UsersPermissions): UsersPermissions => {
  const { schema } = plugin.contentTypes.user;
  schema.pluginOptions = { ...schema.pluginOptions, 'content-manager': { visible: false } };
  const routesOf = plugin.routes['content-api'];
  plugin.routes['content-api'] = (context) => {
    const router = routesOf(context);
    router.routes = router.routes.filter(
      (route) => !MANAGED_IN_THE_ADMIN.test(route.path) && !isSignInElsewhere(route),
    );
    limitRoutes(strapi, router.routes, accountLimits);
    return router;
  };
  plugin.services.jwt = once(plugin.services.jwt, withLiveSessions);
  plugin.services['users-permissions'] = once(plugin.services['users-permissions'], withEscapedNames);
  plugin.controllers.auth = once(plugin.controllers.auth, (auth) => withEqualTime(withWholeLogout(auth)));
  return plugin;
};
