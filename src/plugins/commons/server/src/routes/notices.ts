import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('commons');

const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string) => ({
  method,
  path,
  handler: `notices.${handler}`,
  config: { policies: requires('notices') },
});

export default [
  route('GET', '/notices', 'list'),
  route('POST', '/notices/read', 'markRead'),
  route('GET', '/notices/preferences', 'preferences'),
  route('PUT', '/notices/preferences', 'savePreferences'),
];
