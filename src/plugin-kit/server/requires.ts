/** Policies of a route of the admin: who asks is signed in, and may do one of these of the plugin `pluginId`. */
export const requirementsOf =
  (pluginId: string) =>
  (...actions: string[]) => [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: actions.map((action) => `plugin::${pluginId}.${action}`) } },
  ];
