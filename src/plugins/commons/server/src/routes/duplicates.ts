import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('commons');

/** For whoever writes together; what may be read or merged is checked with the entries. */
const route = (method: 'GET' | 'POST', path: string, action: string) => ({
  method,
  path: `/duplicates${path}`,
  handler: `duplicates.${action}`,
  config: { policies: requires('write') },
});

const PAIR = '/pairs/:id([0-9]+)';

export default [
  route('GET', '/types', 'types'),
  route('POST', '/look-alikes', 'lookAlikes'),
  route('POST', '/distinct', 'markOthersDistinct'),
  route('GET', '/search', 'search'),
  route('GET', '/pairs', 'pairs'),
  route('POST', '/pairs', 'ask'),
  route('GET', '/entries/:uid/:documentId([a-z0-9]+)', 'ofEntry'),
  route('GET', PAIR, 'pair'),
  route('POST', `${PAIR}/distinct`, 'markDistinct'),
  route('POST', `${PAIR}/merge`, 'merge'),
  route('GET', '/scan', 'scan'),
  route('POST', '/scan', 'startScan'),
];
