import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ProposalText } from '../../domain/decisions/frozen-text';
import { getService } from '../get-service';
import { conflict, forbidden } from '../errors';
import { inTransaction } from '../transaction';
import { translate } from '../translate';
import { isIn } from './proposals';

const AMENDMENT = 'plugin::cooperative.amendment';
const TABLE = 'cooperative_amendments';

export interface Amendment extends ProposalText {
  publicId: string;
  proposal: string;
  /** The text before it, once it was accepted. */
  previousTitle: string | null;
  previousText: string | null;
  reason: string;
  authorId: number;
  at: number;
  state: 'open' | 'accepted' | 'refused';
  answer: string | null;
}

export interface NewAmendment extends ProposalText {
  proposal: string;
  reason: string;
  authorId: number;
}

/** Other texts that members put forward for a proposal; its author takes them or not, until the vote opens. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The oldest first. */
  async of(proposal: string): Promise<Amendment[]> {
    const rows = (await strapi.db
      .query(AMENDMENT)
      .findMany({ where: { proposal }, orderBy: [{ at: 'asc' }, { id: 'asc' }], limit: 500 })) as Amendment[];
    return rows.map((row) => ({ ...row, at: Number(row.at) }));
  },

  async putForward({ proposal, title, text, reason, authorId }: NewAmendment): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const held = await getService(strapi, 'proposals').hold(proposal, trx);
      if (!isIn(held, Date.now(), 'amendments')) throw conflict(strapi, 'decisions.amendmentsNotOpen');
      if (held.title === title && held.text === text)
        throw new errors.ValidationError(translate(strapi, 'decisions.amendmentSame'));
      const row = { public_id: randomUUID(), proposal, title, text, reason, author_id: authorId };
      await trx(TABLE).insert({ ...row, at: Date.now(), state: 'open' });
    });
  },

  /** Takes an amendment into the proposal, or refuses it with why. */
  async answer(publicId: string, isAccepted: boolean, answer: string, accountId: number): Promise<void> {
    const amendment = await find(strapi, publicId);
    await inTransaction(strapi, async (trx) => {
      const held = await getService(strapi, 'proposals').hold(amendment.proposal, trx);
      if (held.authorId !== accountId) throw forbidden(strapi, 'decisions.notAuthor');
      if (!isIn(held, Date.now(), 'amendments')) throw conflict(strapi, 'decisions.amendmentsNotOpen');
      const answered = await trx(TABLE)
        .where({ public_id: publicId, state: 'open' })
        .update({
          ...{ state: isAccepted ? 'accepted' : 'refused', answer, answered_at: Date.now() },
          ...(isAccepted ? { previous_title: held.title, previous_text: held.text } : {}),
        });
      if (answered === 0) throw conflict(strapi, 'decisions.amendmentAnswered');
      if (isAccepted) await getService(strapi, 'proposals').amend(held.number, amendment, trx);
    });
  },
});

async function find(strapi: Core.Strapi, publicId: string): Promise<Amendment> {
  const row = (await strapi.db.query(AMENDMENT).findOne({ where: { publicId } })) as Amendment | null;
  if (!row) throw new errors.NotFoundError(translate(strapi, 'decisions.gone'));
  return row;
}
