import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('commons');

const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler: `comments.${handler}`,
  config: { policies: requires('write') },
});

export default [
  route('GET', '/entries/:uid/:documentId([a-z0-9]+)/comments', 'list'),
  route('POST', '/entries/:uid/:documentId([a-z0-9]+)/comments', 'post'),
  route('PUT', '/comments/:id([0-9]+)', 'change'),
  route('DELETE', '/comments/:id([0-9]+)', 'remove'),
  route('GET', '/people', 'people'),
];
