import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isHttpError } from 'http-errors';
import type { Knex } from 'knex';
import type { Effect, EffectState } from '../../domain/decisions/effect';
import type { Proposal } from '../../domain/decisions/proposal';
import { applyEffect } from './effects/appliers';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';
import { translate } from '../translate';

const EFFECT = 'plugin::cooperative.owed-effect';
const TABLE = 'cooperative_effects';

/** What became of the change that a decision carries. */
export interface OwedEffect {
  proposal: string;
  state: EffectState;
  /** Why it could not be made. */
  message: string | null;
  appliedAt: number | null;
}

/** Thrown to undo what was written only to be tried. */
class Tried extends Error {}

/** The changes that decisions carry: made once, whole or not at all. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Tries a change and undoes it. @throws ValidationError that says why it could not be made as things are now. */
  async rehearse(effect: Effect): Promise<void> {
    try {
      await inTransaction(strapi, async () => {
        await applyEffect(strapi, effect, '0000-00');
        throw new Tried();
      });
    } catch (thrown) {
      if (!(thrown instanceof Tried)) throw thrown;
    }
  },

  /** Notes the effect of a proposal that passed, with its result. */
  async owe({ number, effect }: Proposal, trx: Knex.Transaction): Promise<void> {
    const state: EffectState = effect?.kind === 'handed' ? 'handed' : 'owed';
    await trx(TABLE).insert({ proposal: number, state, attempts: 0 }).onConflict('proposal').ignore();
  },

  /** Makes every change that no one tried yet. */
  async applyOwed(): Promise<void> {
    const rows = (await strapi.db.query(EFFECT).findMany({ where: { state: 'owed' }, limit: 100 })) as OwedEffect[];
    for (const { proposal } of rows) await this.attempt(proposal);
  },

  /** Makes the change of a decision unless it was made; what fails is undone, and kept with why. */
  async attempt(number: string): Promise<void> {
    try {
      await inTransaction(strapi, (trx) => apply(strapi, number, trx));
    } catch (error) {
      await strapi.db
        .connection(TABLE)
        .where({ proposal: number })
        .whereIn('state', PENDING)
        .update({ state: 'failed', message: messageOf(strapi, number, error) })
        .increment('attempts', 1);
    }
  },

  /** Says that what was handed to somebody is done. */
  async markDone(number: string): Promise<void> {
    await strapi.db
      .connection(TABLE)
      .where({ proposal: number, state: 'handed' })
      .update({ state: 'done', applied_at: Date.now() });
  },

  async of(proposal: string): Promise<OwedEffect | null> {
    const row = (await strapi.db.query(EFFECT).findOne({ where: { proposal } })) as OwedEffect | null;
    if (!row) return null;
    const { state, message, appliedAt } = row;
    return { proposal, state, message, appliedAt: appliedAt === null ? null : Number(appliedAt) };
  },
});

const PENDING: EffectState[] = ['owed', 'failed'];

async function apply(strapi: Core.Strapi, number: string, trx: Knex.Transaction): Promise<void> {
  const row = (await trx(TABLE).where({ proposal: number }).forUpdate().first('state')) as
    { state: EffectState } | undefined;
  if (!row || !PENDING.includes(row.state)) return;
  const { effect } = await getService(strapi, 'proposals').find(number);
  const targets = effect ? await applyEffect(strapi, effect, number) : [];
  for (const target of targets) await getService(strapi, 'marks').put(target, number, trx);
  await trx(TABLE)
    .where({ proposal: number })
    .update({ state: 'applied', message: null, applied_at: Date.now() })
    .increment('attempts', 1);
}

/** What a rule of the application refused is said; what nobody could foresee is logged. */
function messageOf(strapi: Core.Strapi, number: string, error: unknown): string {
  if (error instanceof errors.ApplicationError || isHttpError(error)) return (error as Error).message;
  strapi.log.error(`cooperative: the change of ${number} could not be made: ${(error as Error).stack}`);
  return translate(strapi, 'effects.unexpected');
}
