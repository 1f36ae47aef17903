import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const config = { policies: requirementsOf('commons')('write') };

export default [
  { method: 'GET', path: '/history/compare', handler: 'history.compare', config },
  { method: 'GET', path: '/history/deleted', handler: 'history.deleted', config },
  { method: 'POST', path: '/history/deleted/:uid/:documentId', handler: 'history.bringBack', config },
  { method: 'GET', path: '/history/entries/:uid/:documentId', handler: 'history.page', config },
  { method: 'POST', path: '/history/revisions/:id/restore', handler: 'history.restore', config },
  { method: 'POST', path: '/history/revisions/:id/revert', handler: 'history.revert', config },
];
