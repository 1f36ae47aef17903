import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('cooperative');

const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, action: string) => ({
  method,
  path,
  handler: `ideas.${action}`,
  config: { policies: requires('read') },
});

/** What members would like. */
export default [
  route('GET', '/ideas', 'list'),
  route('POST', '/ideas', 'post'),
  route('GET', '/ideas/:id', 'one'),
  route('PUT', '/ideas/:id', 'refine'),
  route('PUT', '/ideas/:id/support', 'support'),
  route('DELETE', '/ideas/:id/support', 'withdrawSupport'),
  route('POST', '/ideas/:id/comments', 'comment'),
  route('POST', '/ideas/:id/merge', 'merge'),
  route('GET', '/linkable', 'linkable'),
  route('PUT', '/ideas-page', 'choosePage'),
];
