import type { ProtectedTable } from './protected-table';

/** Who is in the cooperative and what they may do. Instants are milliseconds since 1970, in UTC. */
export const rightsTables: Record<string, ProtectedTable> = {
  college: {
    name: 'cooperative_colleges',
    columns: { code: 'string', label: 'json', position: 'integer' },
    unique: { cooperative_colleges_code_uq: ['code'] },
  },
  // `publicId` is what others see of a member: row ids are a sequence and stay inside.
  member: {
    name: 'cooperative_members',
    columns: {
      publicId: 'string',
      kind: 'string',
      organisationDocumentId: 'string',
      accountId: 'integer',
      college: 'string',
      since: 'biginteger',
      until: 'biginteger',
    },
    unique: {
      cooperative_members_public_uq: ['public_id'],
      cooperative_members_organisation_uq: ['organisation_document_id'],
      cooperative_members_account_uq: ['account_id'],
    },
  },
  membership: {
    name: 'cooperative_memberships',
    columns: { accountId: 'integer', organisationDocumentId: 'string', level: 'string', since: 'biginteger' },
    indexes: { cooperative_memberships_organisation_idx: ['organisation_document_id', 'level'] },
    unique: { cooperative_memberships_person_uq: ['account_id', 'organisation_document_id'] },
  },
  // `begins` and `ends` are local dates of the cooperative, both included; no `ends`: until it is withdrawn.
  mandate: {
    name: 'cooperative_mandates',
    columns: {
      publicId: 'string',
      accountId: 'integer',
      kind: 'string',
      begins: 'string',
      ends: 'string',
      decision: 'text',
      withdrawnAt: 'biginteger',
    },
    indexes: { cooperative_mandates_account_idx: ['account_id', 'kind'] },
    unique: { cooperative_mandates_public_uq: ['public_id'] },
  },
  'rights-change': {
    name: 'cooperative_rights_log',
    columns: {
      at: 'biginteger',
      byAccountId: 'integer',
      action: 'string',
      accountId: 'integer',
      organisationDocumentId: 'string',
      detail: 'string',
      why: 'text',
    },
    indexes: {
      cooperative_rights_log_organisation_idx: ['organisation_document_id', 'id'],
      cooperative_rights_log_account_idx: ['account_id', 'id'],
    },
    isAppendOnly: true,
  },
};
