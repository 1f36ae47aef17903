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
  route('GET', '/ideas/:id([0-9a-z-]+)', 'one'),
  route('PUT', '/ideas/:id([0-9a-z-]+)', 'refine'),
  route('PUT', '/ideas/:id([0-9a-z-]+)/support', 'support'),
  route('DELETE', '/ideas/:id([0-9a-z-]+)/support', 'withdrawSupport'),
  route('POST', '/ideas/:id([0-9a-z-]+)/comments', 'comment'),
  route('POST', '/ideas/:id([0-9a-z-]+)/merge', 'merge'),
  route('GET', '/linkable', 'linkable'),
  route('PUT', '/ideas-page', 'choosePage'),
];
