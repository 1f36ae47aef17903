import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('commons');

const route = (path: string, handler: string, action: 'write' | 'notices') => ({
  method: 'GET',
  path: `/home${path}`,
  handler: `home.${handler}`,
  config: { policies: requires(action) },
});

export default [
  route('/dates', 'dates', 'write'),
  route('/waiting', 'waiting', 'write'),
  route('/changes', 'changes', 'notices'),
  route('/steps', 'steps', 'write'),
];
