import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const write = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: requirementsOf('commons')('write') },
});

const ENTRY = ':documentId([a-z0-9]+)';

/** Dates, options and places: for members alone. */
export const dateRoutes = [
  write('GET', '/dates', 'dates.list'),
  write('GET', '/dates/settings', 'dates.settings'),
  write('POST', '/dates/clashes', 'dates.clashes'),
  write('POST', `/dates/${ENTRY}/move`, 'dates.move'),
  write('POST', '/date-options', 'date-options.post'),
  write('PUT', `/date-options/${ENTRY}`, 'date-options.change'),
  write('DELETE', `/date-options/${ENTRY}`, 'date-options.remove'),
  write('POST', `/date-options/${ENTRY}/confirm`, 'date-options.confirm'),
  write('GET', '/map/places', 'map.places'),
  write('GET', '/map/outlines', 'map.outlines'),
];
