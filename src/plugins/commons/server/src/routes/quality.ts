import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('commons');
const ENTRY = '/quality/entries/:uid/:documentId([a-z0-9]+)';

/** For who writes together, and for who looks after the whole. */
const open = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: requires('write') },
});

const moderate = (method: 'GET' | 'PUT', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: requires('moderate') },
});

export default [
  open('GET', '/quality/entries', 'quality.list'),
  open('GET', ENTRY, 'quality.entry'),
  open('POST', `${ENTRY}/confirmation`, 'quality.confirm'),
  open('GET', '/quality/scores', 'quality.scores'),
  moderate('GET', '/quality/settings', 'quality.settings'),
  moderate('PUT', '/quality/settings', 'quality.saveSettings'),
];
