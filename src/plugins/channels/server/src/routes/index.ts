const SLUG = ':slug([a-z0-9-]+)';

/** Channels are public by nature: what a channel publishes was chosen when it was saved. */
const read = (path: string, handler: string) => ({ method: 'GET', path, handler, config: { auth: false } });

export default {
  'content-api': {
    type: 'content-api',
    routes: [
      read('/', 'channels.index'),
      read(`/${SLUG}.jsonld`, 'feeds.linkedData'),
      read(`/${SLUG}.ics`, 'feeds.calendar'),
      read(`/${SLUG}`, 'channels.one'),
      read(`/${SLUG}/changes`, 'changes.since'),
      read(`/${SLUG}/items`, 'items.page'),
      read(`/${SLUG}/items/:documentId([a-z0-9]+)`, 'items.one'),
    ],
  },
};
