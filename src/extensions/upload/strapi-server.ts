interface Route {
  method: string;
  path: string;
}

interface Upload {
  routes: {
    admin: { routes: Route[] };
    'content-api': (context: unknown) => { routes: Route[] };
  };
}

/** The server would fetch any address that a member names, its own among them. */
const FROM_ADDRESSES = '/actions/upload-from-urls';

/**
 * Every token that reads could list the files, those that only drafts show included. Published entries give the addresses of
 * theirs; the admin has routes of its own.
 */
export default (plugin: Upload): Upload => {
  const { admin } = plugin.routes;
  admin.routes = admin.routes.filter(({ path }) => path !== FROM_ADDRESSES);
  const routesOf = plugin.routes['content-api'];
  plugin.routes['content-api'] = (context) => {
    const router = routesOf(context);
    router.routes = router.routes.filter(({ method }) => method !== 'GET');
    return router;
  };
  return plugin;
};
