import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('channels');

export default {
  admin: {
    type: 'admin' as const,
    routes: [
      { method: 'GET' as const, path: '/home', handler: 'uses.own', config: { policies: requires('read') } },
      {
        method: 'GET' as const,
        path: '/channels/:documentId([a-z0-9]+)',
        handler: 'uses.channel',
        config: { policies: [...requires('edit'), 'plugin::channels.may-edit'] },
      },
    ],
  },
};
