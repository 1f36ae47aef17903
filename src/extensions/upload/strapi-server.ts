interface Route {
  method: string;
}

interface Upload {
  routes: { 'content-api': (context: unknown) => { routes: Route[] } };
}

/**
 * Every token that reads could list the files, those that only drafts show included. Published entries give the addresses of
 * theirs; the admin has routes of its own.
 */
export default (plugin: Upload): Upload => {
  const routesOf = plugin.routes['content-api'];
  plugin.routes['content-api'] = (context) => {
    const router = routesOf(context);
    router.routes = router.routes.filter(({ method }) => method !== 'GET');
    return router;
  };
  return plugin;
};
