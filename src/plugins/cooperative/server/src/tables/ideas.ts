import type { Table } from '../../../../../plugin-kit/server/tables';

/** Ideas of members. Accounts are administrators' ids; instants are milliseconds since 1970, in UTC. */
export const ideaTables: Record<string, Table> = {
  idea: {
    name: 'cooperative_ideas',
    columns: {
      publicId: 'string',
      title: 'string',
      text: 'text',
      links: 'json',
      authorId: 'integer',
      at: 'biginteger',
      editedAt: 'biginteger',
      mergedInto: 'string',
      mergedById: 'integer',
      mergedAt: 'biginteger',
    },
    indexes: { cooperative_ideas_at_idx: ['merged_into', 'at'] },
    unique: { cooperative_ideas_public_uq: ['public_id'] },
  },
  'idea-version': {
    name: 'cooperative_idea_versions',
    columns: { idea: 'string', title: 'string', text: 'text', authorId: 'integer', at: 'biginteger' },
    indexes: { cooperative_idea_versions_idea_idx: ['idea', 'at'] },
  },
  'idea-support': {
    name: 'cooperative_idea_supports',
    columns: { idea: 'string', accountId: 'integer' },
    unique: { cooperative_idea_supports_account_uq: ['idea', 'account_id'] },
  },
  'idea-comment': {
    name: 'cooperative_idea_comments',
    columns: { publicId: 'string', idea: 'string', text: 'text', authorId: 'integer', at: 'biginteger' },
    indexes: { cooperative_idea_comments_idea_idx: ['idea', 'at'] },
    unique: { cooperative_idea_comments_public_uq: ['public_id'] },
  },
};
