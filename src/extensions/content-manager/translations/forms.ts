import createError from 'http-errors';
import type { Context } from 'koa';
import { RECORD_LOCALE } from '../../../entries/state';
import type { Action } from '../action';
import { isTranslation, sharedFields, type Values } from './shared-fields';

interface Parameters {
  model: string;
  id?: string;
}

interface Answer {
  data?: Values | null;
  meta?: unknown;
}

interface Refusal {
  error?: { message?: string };
}

type Actions = Record<string, Action>;

/** What the form of a translation begins with, and how it is published before it was ever saved. */
export function openTranslations(actions: Actions): void {
  const { findOne, publish, update } = actions as { findOne: Action; publish: Action; update: Action };

  /** A language that an entry lacks begins with all that its languages share. */
  actions.findOne = async function (ctx) {
    const { model } = ctx.params as unknown as Parameters;
    const { locale, status } = ctx.query;
    await findOne.call(this, ctx);
    const { data, meta } = (ctx.body ?? {}) as Answer;
    const isMissing = data !== undefined && data !== null && Object.keys(data).length === 0;
    if (!isMissing || status === 'published' || !isTranslation(model, locale)) return;
    Object.assign(ctx.query, { locale: RECORD_LOCALE });
    await findOne.call(this, ctx);
    const { data: record } = (ctx.body ?? {}) as Answer;
    if (ctx.status !== 200 || !record) return;
    ctx.body = { data: beginning(model, record, locale), meta };
  };

  /** The rights of a language are known once it has a row: one that is new is saved, then published. */
  actions.publish = async function (ctx) {
    const { model, id } = ctx.params as unknown as Parameters;
    const { locale } = bodyOf(ctx);
    const isNew = id !== undefined && isTranslation(model, locale) && (await isMissingLanguage(model, id, locale));
    if (!isNew) return publish.call(this, ctx);
    await strapi.db.transaction(async () => {
      await update.call(this, ctx);
      (ctx.request as unknown as { body: Values }).body = { locale };
      await publish.call(this, ctx);
      // Strapi answers some refusals without throwing: what was saved goes with them.
      if (ctx.status >= 400) throw createError(ctx.status, (ctx.body as Refusal | undefined)?.error?.message ?? '');
    });
  };
}

/** Relations of a translation are those of its record. */
export function readRelationsOfRecord(ctx: Context): void {
  const { model } = ctx.params as unknown as Parameters;
  if (isTranslation(model, ctx.query.locale)) Object.assign(ctx.query, { locale: RECORD_LOCALE });
}

/** Forms know that an entry exists by its id. */
const beginning = (uid: string, record: Values, locale: string): Values => ({
  ...sharedFields(uid, record),
  id: record.id,
  documentId: record.documentId,
  localizations: record.localizations,
  locale,
  publishedAt: null,
  status: 'draft',
});

const bodyOf = (ctx: Context): Values => ((ctx.request as unknown as { body?: Values }).body ?? {}) as Values;

const isMissingLanguage = async (uid: string, documentId: string, locale: string): Promise<boolean> =>
  (await strapi.db.query(uid).count({ where: { documentId, locale, publishedAt: null } })) === 0;
