import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const writes = { policies: requirementsOf('commons')('write') };

const route = (method: string, path: string, handler: string) => ({
  method,
  path,
  handler: `entering.${handler}`,
  config: writes,
});

/** Typing many entries at once, and copying a season. */
export const entering = [
  route('GET', '/entering/:uid/:documentId', 'offered'),
  route('GET', '/grids', 'starts'),
  route('GET', '/grids/:name', 'grid'),
  route('GET', '/grids/:name/:documentId', 'grid'),
  route('GET', '/grids/:name/columns/:column/entries', 'find'),
  route('POST', '/grids/:name/columns/:column/matches', 'match'),
  route('POST', '/grids/:name/columns/:column/entries', 'create'),
  route('POST', '/grids/:name/rows', 'write'),
  route('POST', '/grids/:name/:documentId/rows', 'write'),
  route('GET', '/saved-rows', 'opening'),
  route('GET', '/saved-rows/:name', 'saved'),
  route('POST', '/saved-rows/:name', 'change'),
  route('GET', '/copies/:name/:documentId', 'plan'),
  route('POST', '/copies/:name/:documentId', 'copy'),
  route('GET', '/batches/:documentId', 'batch'),
  route('POST', '/batches/:documentId/cancel', 'cancel'),
];
