import type { ProtectedTable } from './protected-table';

/**
 * Proposals and votes. A proposal is named by its number (`2027-04`), a member by its public id. Instants are milliseconds since
 * 1970, in UTC.
 */
export const decisionTables: Record<string, ProtectedTable> = {
  proposal: {
    name: 'cooperative_proposals',
    columns: {
      number: 'string',
      year: 'integer',
      sequence: 'integer',
      title: 'string',
      text: 'text',
      digest: 'string',
      rule: 'json',
      isSecret: 'boolean',
      debateAt: 'biginteger',
      amendmentsAt: 'biginteger',
      voteAt: 'biginteger',
      closesAt: 'biginteger',
      effect: 'json',
      idea: 'string',
      authorId: 'integer',
      at: 'biginteger',
      withdrawnAt: 'biginteger',
      electorsAt: 'biginteger',
      smallColleges: 'json',
    },
    indexes: { cooperative_proposals_closes_idx: ['closes_at'] },
    unique: {
      cooperative_proposals_number_uq: ['number'],
      cooperative_proposals_sequence_uq: ['year', 'sequence'],
    },
  },
  amendment: {
    name: 'cooperative_amendments',
    columns: {
      publicId: 'string',
      proposal: 'string',
      title: 'string',
      text: 'text',
      previousTitle: 'string',
      previousText: 'text',
      reason: 'text',
      authorId: 'integer',
      at: 'biginteger',
      state: 'string',
      answer: 'text',
      answeredAt: 'biginteger',
    },
    indexes: { cooperative_amendments_proposal_idx: ['proposal', 'at'] },
    unique: { cooperative_amendments_public_uq: ['public_id'] },
  },
  // Who may vote, in which college, from the opening of the vote.
  elector: {
    name: 'cooperative_electors',
    columns: { proposal: 'string', member: 'string', college: 'string' },
    unique: { cooperative_electors_member_uq: ['proposal', 'member'] },
    closesWithResult: true,
  },
  // Who voted in a secret ballot. Its row ids are drawn at random, and no instant is kept: nothing says who came after whom.
  voter: {
    name: 'cooperative_voters',
    columns: { proposal: 'string', member: 'string' },
    unique: { cooperative_voters_member_uq: ['proposal', 'member'] },
    closesWithResult: true,
  },
  // What a secret ballot says is only ever a part of these sums.
  count: {
    name: 'cooperative_counts',
    columns: { proposal: 'string', college: 'string', choice: 'string', votes: 'integer' },
    unique: { cooperative_counts_choice_uq: ['proposal', 'college', 'choice'] },
    closesWithResult: true,
  },
  // Ballots of public votes.
  ballot: {
    name: 'cooperative_ballots',
    columns: {
      proposal: 'string',
      member: 'string',
      choice: 'string',
      argument: 'text',
      castById: 'integer',
      at: 'biginteger',
    },
    unique: { cooperative_ballots_member_uq: ['proposal', 'member'] },
    closesWithResult: true,
  },
  delegation: {
    name: 'cooperative_delegations',
    columns: { member: 'string', delegate: 'string', givenById: 'integer', at: 'biginteger' },
    indexes: { cooperative_delegations_delegate_idx: ['delegate'] },
    unique: { cooperative_delegations_member_uq: ['member'] },
  },
  result: {
    name: 'cooperative_results',
    columns: { proposal: 'string', tally: 'json', outcome: 'json', ballots: 'json', at: 'biginteger' },
    unique: { cooperative_results_proposal_uq: ['proposal'] },
    isAppendOnly: true,
    closesWithResult: true,
  },
  // The change that a decision makes.
  'owed-effect': {
    name: 'cooperative_effects',
    columns: {
      proposal: 'string',
      state: 'string',
      message: 'text',
      attempts: 'integer',
      appliedAt: 'biginteger',
    },
    unique: { cooperative_effects_proposal_uq: ['proposal'] },
  },
  // What was changed by a decision.
  mark: {
    name: 'cooperative_marks',
    columns: { targetUid: 'string', targetDocumentId: 'string', proposal: 'string', at: 'biginteger' },
    unique: { cooperative_marks_target_uq: ['target_uid', 'target_document_id', 'proposal'] },
  },
};
