import admin from './admin';

const SLUG = ':slug([a-z0-9-]+)';

/** Channels are public by nature: what a channel publishes was chosen when it was saved. */
const read = (path: string, handler: string) => ({ method: 'GET', path, handler, config: { auth: false } });

export default {
  admin,
  'content-api': {
    type: 'content-api',
    routes: [
      read('/', 'channels.index'),
      read('/-/documentation/:file([a-z-]+\\.[a-z]+)', 'documentation.file'),
      read(`/${SLUG}.:extension([a-z][a-z.]*)`, 'files.read'),
      read(`/${SLUG}`, 'channels.one'),
      read(`/${SLUG}/schema.json`, 'documentation.schema'),
      read(`/${SLUG}/openapi.json`, 'documentation.openapi'),
      read(`/${SLUG}/docs`, 'documentation.page'),
      read(`/${SLUG}/terms`, 'terms.index'),
      read(`/${SLUG}/terms/:parameter([a-zA-Z.]+)`, 'terms.of'),
      read(`/${SLUG}/changes`, 'changes.since'),
      read(`/${SLUG}/facets`, 'facets.count'),
      read(`/${SLUG}/items`, 'items.page'),
      read(`/${SLUG}/items/:documentId([a-z0-9]+)`, 'items.one'),
    ],
  },
};
