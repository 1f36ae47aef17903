import type { ProtectedTable } from './protected-table';

/** The fact of each hand-over and erasure, without the data. */
export const personalDataTables: Record<string, ProtectedTable> = {
  'personal-data-access': {
    name: 'cooperative_personal_data_log',
    columns: {
      at: 'biginteger',
      byAccountId: 'integer',
      action: 'string',
      kind: 'string',
      subject: 'string',
      counts: 'json',
    },
    isAppendOnly: true,
  },
};
