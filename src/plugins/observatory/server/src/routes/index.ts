const read = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler,
  config: { auth: false as const, policies: [] },
});

export default {
  admin: {
    type: 'admin' as const,
    routes: [
      {
        method: 'GET' as const,
        path: '/home',
        handler: 'home.gaps',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  },
  'content-api': {
    type: 'content-api' as const,
    routes: [
      read('/indicators', 'indicators.list'),
      read('/indicators/:file([a-z0-9.-]{1,80})', 'indicators.show'),
      read('/terms/:parameter([A-Za-z.-]{1,60})', 'indicators.terms'),
    ],
  },
};
