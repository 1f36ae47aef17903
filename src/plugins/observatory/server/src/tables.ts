import type { Table } from '../../../../plugin-kit/server/tables';

export const FACTS = 'observatory_facts';
export const MEMBERS = 'observatory_members';
export const SNAPSHOTS = 'observatory_snapshots';

export const tables: Record<string, Table> = {
  fact: {
    name: FACTS,
    columns: {
      /** Season of the snapshot that holds it; empty for what lives. */
      snapshot: 'string',
      source: 'string',
      targetDocumentId: 'string',
      /** Rises with each write: who knows the facts up to one reads those after it. */
      sequence: 'biginteger',
      digest: 'string',
      /** Null when it is gone: who knows it has to learn so. */
      data: 'json',
    },
    indexes: { observatory_facts_sequence_idx: ['sequence'] },
    unique: { observatory_facts_target_uq: ['snapshot', 'source', 'target_document_id'] },
  },
  member: {
    name: MEMBERS,
    columns: { dimension: 'string', code: 'string', label: 'json' },
    unique: { observatory_members_code_uq: ['dimension', 'code'] },
  },
  snapshot: {
    name: SNAPSHOTS,
    columns: { season: 'string', takenAt: 'biginteger', indicators: 'json' },
    unique: { observatory_snapshots_season_uq: ['season'] },
  },
};
