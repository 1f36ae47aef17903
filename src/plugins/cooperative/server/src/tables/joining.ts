import type { Table } from '../../../../../plugin-kit/server/tables';

/** People who ask to join. Instants are milliseconds since 1970, in UTC. */
export const joiningTables: Record<string, Table> = {
  // `pendingKey` holds the same request once while it waits; `organisationDocumentId` or `organisationName`, or neither for a person.
  'join-request': {
    name: 'cooperative_join_requests',
    columns: {
      publicId: 'string',
      state: 'string',
      pendingKey: 'string',
      firstname: 'string',
      lastname: 'string',
      email: 'string',
      language: 'string',
      kind: 'string',
      organisationDocumentId: 'string',
      organisationName: 'string',
      commune: 'string',
      college: 'string',
      why: 'text',
      at: 'biginteger',
      decidedAt: 'biginteger',
      decidedById: 'integer',
      reason: 'text',
    },
    indexes: { cooperative_join_requests_state_idx: ['state', 'at'] },
    unique: {
      cooperative_join_requests_public_uq: ['public_id'],
      cooperative_join_requests_pending_uq: ['pending_key'],
    },
  },
};
