import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('commons');

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const route = (action: 'write' | 'moderate') => (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: requires(action) },
});

const write = route('write');
const moderate = route('moderate');

const ID = ':id([0-9]+)';
const ENTRY = ':uid/:documentId([a-z0-9]+)';

/** Stewards, suggestions, claims, and writing at the same time. */
export default [
  write('GET', `/entry-roles/${ENTRY}`, 'stewards.role'),
  moderate('GET', '/policies', 'stewards.policies'),
  moderate('PUT', '/policies', 'stewards.choosePolicies'),
  write('POST', '/publication-requests', 'publications.ask'),
  write('GET', '/suggestions', 'suggestions.list'),
  write('POST', '/suggestions', 'suggestions.propose'),
  write('GET', `/suggestions/${ID}`, 'suggestions.one'),
  write('POST', `/suggestions/${ID}/answer`, 'suggestions.answer'),
  write('POST', `/suggestions/${ID}/withdrawal`, 'suggestions.withdraw'),
  write('GET', '/claims', 'claims.list'),
  write('POST', '/claims', 'claims.claim'),
  write('POST', `/claims/${ID}/answer`, 'claims.answer'),
  write('POST', `/claims/${ID}/withdrawal`, 'claims.withdraw'),
  write('POST', '/merges', 'concurrency.merge'),
  write('POST', '/presences', 'concurrency.beat'),
  write('DELETE', `/presences/${ENTRY}`, 'concurrency.leave'),
];
