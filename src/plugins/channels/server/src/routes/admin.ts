const requires = (action: 'read' | 'edit') => [
  'admin::isAuthenticatedAdmin',
  { name: 'admin::hasPermissions', config: { actions: [`plugin::channels.${action}`] } },
];

/** For any administrator who may see channels. */
const read = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: requires('read') },
});

/** For those who may change the channel that the address names. */
const edit = (method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: [...requires('edit'), 'plugin::channels.may-edit'] },
});

const CHANNEL = '/channels/:documentId([a-z0-9]+)';

export default {
  type: 'admin',
  routes: [
    read('GET', '/choices', 'admin-channels.choices'),
    read('GET', '/sources', 'admin-sources.list'),
    read('GET', '/sources/:source/terms/:field', 'admin-sources.terms'),
    read('GET', '/places', 'admin-sources.places'),
    read('POST', '/preview', 'admin-previews.items'),
    read('POST', '/preview/formats', 'admin-previews.formats'),
    read('GET', '/entries/:uid/:target([a-z0-9]+)', 'admin-curations.ofEntry'),
    read('GET', '/pictures/:id([0-9]+)', 'admin-curations.picture'),
    read('GET', '/home', 'admin-channels.own'),
    read('GET', '/channels', 'admin-channels.list'),
    {
      method: 'POST',
      path: '/channels',
      handler: 'admin-channels.create',
      config: { policies: requires('edit') },
    },
    read('GET', CHANNEL, 'admin-channels.one'),
    edit('PUT', CHANNEL, 'admin-channels.update'),
    edit('DELETE', CHANNEL, 'admin-channels.remove'),
    read('GET', `${CHANNEL}/curations`, 'admin-curations.board'),
    read('GET', `${CHANNEL}/items`, 'admin-curations.items'),
    read('GET', `${CHANNEL}/entries`, 'admin-curations.search'),
    edit('PUT', `${CHANNEL}/curations/:target([a-z0-9]+)`, 'admin-curations.decide'),
    edit('POST', `${CHANNEL}/curations`, 'admin-curations.decideAll'),
    edit('PUT', `${CHANNEL}/order`, 'admin-curations.order'),
    edit('GET', `${CHANNEL}/tokens`, 'admin-tokens.list'),
    edit('POST', `${CHANNEL}/tokens`, 'admin-tokens.create'),
    edit('DELETE', `${CHANNEL}/tokens/:id([0-9]+)`, 'admin-tokens.revoke'),
  ],
};
