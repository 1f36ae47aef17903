import type { Table } from '../../../../../plugin-kit/server/tables';

/** Accounts of the admin: whose address is theirs, and what they are offered. Instants are milliseconds since 1970, in UTC. */
export const accountTables: Record<string, Table> = {
  // An address is an account's own once it is confirmed here, for as long as the account has it. `digest` is that of the code in the letter.
  address: {
    name: 'cooperative_addresses',
    columns: {
      accountId: 'integer',
      email: 'string',
      digest: 'string',
      at: 'biginteger',
      confirmedAt: 'biginteger',
      confirmedById: 'integer',
    },
    unique: {
      cooperative_addresses_account_uq: ['account_id', 'email'],
      cooperative_addresses_digest_uq: ['digest'],
    },
  },
  // Rights that somebody was offered and has not answered.
  offer: {
    name: 'cooperative_offers',
    columns: {
      publicId: 'string',
      accountId: 'integer',
      organisationDocumentId: 'string',
      level: 'string',
      why: 'text',
      byAccountId: 'integer',
      at: 'biginteger',
    },
    unique: {
      cooperative_offers_public_uq: ['public_id'],
      cooperative_offers_account_uq: ['account_id', 'organisation_document_id'],
    },
  },
};
