import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const policies = requirementsOf('cooperative')('personal-data');
const PERSON = '/personal-data/:kind(entry|account|api-account|request)/:id([a-z0-9-]{1,40})';

const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler: `personal-data.${handler}`,
  config: { policies },
});

/** For those who look after personal data. */
export default [
  route('GET', '/personal-data/processings', 'processings'),
  route('GET', '/personal-data/people', 'search'),
  route('POST', `${PERSON}/export`, 'export'),
  route('POST', `${PERSON}/erasure`, 'erase'),
];
