import type { Core } from '@strapi/strapi';
import { localDate } from '../../../../../../plugin-kit/calendar';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { configurationOf } from '../../configuration';
import { misplacedInstant, phaseAt, type Calendar, type Phase } from '../../domain/decisions/calendar';
import type { Effect } from '../../domain/decisions/effect';
import { digestOf, type ProposalText } from '../../domain/decisions/frozen-text';
import { numberText } from '../../domain/decisions/number';
import type { Proposal } from '../../domain/decisions/proposal';
import { allowsSecrecy, revealingColleges, type Rule } from '../../domain/decisions/rule';
import { lackingIn, rulesFor, type Lacking } from '../../domain/decisions/voting-rules';
import { getService } from '../get-service';
import { conflict, forbidden } from '../errors';
import { inTransaction } from '../transaction';
import { translate } from '../translate';

const PROPOSAL = 'plugin::cooperative.proposal';
const TABLE = 'cooperative_proposals';
/** Proposals that are shown at once. */
const MAX_PROPOSALS = 500;

type Row = Omit<Proposal, keyof Calendar | 'at' | 'withdrawnAt' | 'electorsAt'> &
  Record<'debateAt' | 'voteAt' | 'closesAt' | 'at', string | number> &
  Record<'amendmentsAt' | 'withdrawnAt' | 'electorsAt', string | number | null>;

export interface NewProposal extends ProposalText, Calendar {
  rule: Rule;
  isSecret: boolean;
  effect: Effect | null;
  idea: string | null;
  authorId: number;
}

/** Texts put to the vote, under numbers that nobody else has. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The newest first. */
  async list(): Promise<Proposal[]> {
    const orderBy = [{ year: 'desc' }, { sequence: 'desc' }];
    return ((await strapi.db.query(PROPOSAL).findMany({ orderBy, limit: MAX_PROPOSALS })) as Row[]).map(toProposal);
  },

  /** Those that an idea became. */
  async ofIdea(idea: string): Promise<{ number: string; title: string }[]> {
    const rows = (await strapi.db.query(PROPOSAL).findMany({ where: { idea }, orderBy: { id: 'asc' } })) as Row[];
    return rows.map(({ number, title }) => ({ number, title }));
  },

  /** @throws NotFoundError */
  async find(number: string): Promise<Proposal> {
    const row = (await strapi.db.query(PROPOSAL).findOne({ where: { number } })) as Row | null;
    if (!row) throw new errors.NotFoundError(translate(strapi, 'decisions.gone'));
    return toProposal(row);
  },

  /** Those of these texts that are numbers of proposals. */
  async existing(numbers: string[]): Promise<Set<string>> {
    const rows = (await strapi.db
      .query(PROPOSAL)
      .findMany({ where: { number: { $in: [...new Set(numbers)] } }, select: ['number'] })) as { number: string }[];
    return new Set(rows.map(({ number }) => number));
  },

  /** A proposal that nobody else changes until the end of the transaction. @throws NotFoundError */
  async hold(number: string, trx: Knex.Transaction): Promise<Proposal> {
    await trx(TABLE).where({ number }).forUpdate().select('number');
    return this.find(number);
  },

  /**
   * Puts a text to the vote: it is frozen from now on, but for amendments that its author accepts.
   * @throws ValidationError when its calendar is out of order, its rule or calendar less than the cooperative asks for, its ballot could
   * not be secret, or its change not be made as things are now.
   * @throws NotFoundError when the idea that it comes from is gone
   */
  async create(proposal: NewProposal): Promise<Proposal> {
    await assertValid(strapi, proposal);
    if (proposal.effect) await getService(strapi, 'effects').rehearse(proposal.effect);
    const at = Date.now();
    const year = Number(localDate(new Date(at), configurationOf(strapi).timeZone).slice(0, 4));
    for (;;) {
      const number = await inTransaction(strapi, (trx) => insertNext(trx, { ...proposal, at }, year));
      if (number) return this.find(number);
    }
  },

  /** Takes a proposal back before anybody could vote on it. */
  async withdraw(number: string, accountId: number): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const proposal = await this.hold(number, trx);
      if (proposal.authorId !== accountId) throw forbidden(strapi, 'decisions.notAuthor');
      const now = Date.now();
      if (proposal.withdrawnAt !== null || now >= proposal.voteAt)
        throw conflict(strapi, 'decisions.tooLateToWithdraw');
      await trx(TABLE).where({ number }).update({ withdrawn_at: now });
    });
  },

  /** Ends a proposal that is held, whose secret vote cannot open with so few members in these colleges. */
  async stop(proposal: Proposal, smallColleges: string[], trx: Knex.Transaction): Promise<void> {
    await trx(TABLE)
      .where({ number: proposal.number })
      .update({ withdrawn_at: Date.now(), small_colleges: JSON.stringify(smallColleges) });
    await getService(strapi, 'vote-notices').stopped(proposal);
  },

  /** Writes another text in a proposal that is held: an amendment was accepted. */
  async amend(number: string, { title, text }: ProposalText, trx: Knex.Transaction): Promise<void> {
    await trx(TABLE)
      .where({ number })
      .update({ title, text, digest: digestOf({ title, text }) });
  },
});

/** Tells whether a proposal is in one of these parts of its calendar; one that was withdrawn is in none. */
export const isIn = (proposal: Proposal, now: number, ...phases: Phase[]): boolean =>
  proposal.withdrawnAt === null && phases.includes(phaseAt(proposal, now));

/** Null when somebody else took the number meanwhile. */
async function insertNext(
  trx: Knex.Transaction,
  proposal: NewProposal & { at: number },
  year: number,
): Promise<string | null> {
  const { title, text, rule, isSecret, effect, idea, authorId, at } = proposal;
  const [last] = (await trx(TABLE).where({ year }).max({ sequence: 'sequence' })) as { sequence: number | null }[];
  const sequence = (last?.sequence ?? 0) + 1;
  const number = numberText({ year, sequence });
  const inserted = (await trx(TABLE)
    .insert({
      ...{ number, year, sequence, title, text, digest: digestOf({ title, text }) },
      ...{ rule: JSON.stringify(rule), is_secret: isSecret, effect: effect && JSON.stringify(effect) },
      ...{ debate_at: proposal.debateAt, amendments_at: proposal.amendmentsAt },
      ...{ vote_at: proposal.voteAt, closes_at: proposal.closesAt, idea, author_id: authorId, at },
    })
    .onConflict()
    .ignore()
    .returning('number')) as unknown[];
  return inserted.length > 0 ? number : null;
}

async function assertValid(strapi: Core.Strapi, proposal: NewProposal): Promise<void> {
  const misplaced = misplacedInstant(proposal) ?? (proposal.closesAt <= Date.now() ? 'closesAt' : null);
  if (misplaced) throw validationErrorAt(strapi, misplaced, 'decisions.calendarOrder');
  await assertVotingRules(strapi, proposal);
  if (proposal.idea) await getService(strapi, 'ideas').find(proposal.idea);
  if (proposal.rule.kind === 'colleges')
    await getService(strapi, 'colleges').demand(...Object.keys(proposal.rule.weights));
  if (!proposal.isSecret) return;
  if (!allowsSecrecy(proposal.rule)) throw validationErrorAt(strapi, 'isSecret', 'decisions.consentIsPublic');
  await assertSecretColleges(strapi, proposal.rule);
}

/** Where what a vote lacks is typed. */
const ATTRIBUTES = {
  quorum: 'rule',
  weights: 'rule',
  noticeDays: 'voteAt',
  voteDays: 'closesAt',
} as const satisfies Record<Lacking, keyof NewProposal>;

async function assertVotingRules(strapi: Core.Strapi, proposal: NewProposal): Promise<void> {
  const asked = rulesFor(proposal.effect, await getService(strapi, 'voting-rules').today());
  const lacking = lackingIn(proposal, asked, Date.now());
  if (!lacking) return;
  const least = lacking === 'weights' ? '' : String(asked[lacking]);
  throw validationErrorAt(strapi, ATTRIBUTES[lacking], `votingRules.${lacking}`, { least });
}

function validationErrorAt(
  strapi: Core.Strapi,
  attribute: string,
  code: string,
  parameters: Record<string, string> = {},
): errors.ValidationError<string, object> {
  const message = translate(strapi, code, parameters);
  return new errors.ValidationError(message, { errors: [{ path: [attribute], name: 'ValidationError', message }] });
}

/** A college of one or two would read its members' choices in the published count. */
async function assertSecretColleges(strapi: Core.Strapi, rule: Rule): Promise<void> {
  const revealing = revealingColleges(rule, await getService(strapi, 'electors').today());
  if (revealing.length === 0) return;
  const labels = await getService(strapi, 'electors').collegeLabels();
  const names = revealing.map((code) => labels.get(code) ?? code).join(', ');
  throw new errors.ValidationError(translate(strapi, 'decisions.collegeTooSmall', { colleges: names }));
}

const toProposal = (row: Row): Proposal => ({
  ...{ number: row.number, title: row.title, text: row.text, digest: row.digest, rule: row.rule },
  ...{ isSecret: row.isSecret, effect: row.effect, idea: row.idea, authorId: row.authorId },
  debateAt: Number(row.debateAt),
  amendmentsAt: instant(row.amendmentsAt),
  voteAt: Number(row.voteAt),
  closesAt: Number(row.closesAt),
  at: Number(row.at),
  withdrawnAt: instant(row.withdrawnAt),
  smallColleges: row.smallColleges,
  electorsAt: instant(row.electorsAt),
});

const instant = (value: string | number | null): number | null => (value === null ? null : Number(value));
