import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const config = { policies: requirementsOf('cooperative')('read') };

/** The terms of the application. */
export default [
  { method: 'GET', path: '/vocabularies', handler: 'vocabulary.list', config },
  { method: 'GET', path: '/vocabularies/:documentId([0-9a-z-]+)', handler: 'vocabulary.terms', config },
];
