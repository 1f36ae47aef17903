import type { Context } from 'koa';
import { vocabularyOf } from '../../ontology/vocabularies-of-fields';

/**
 * Filters by the terms' own ids, which Strapi lets through for every role; a filter on the vocabulary itself would be
 * dropped for people who may not read vocabularies. Deprecated terms can no longer be chosen (INV-24).
 */
export async function keepVocabulary(ctx: Context): Promise<void> {
  const { model, targetField } = ctx.params as { model: string; targetField: string };
  const code = vocabularyOf(model, targetField);
  if (!code) return;
  const terms = await strapi.db.query('api::concept.concept').findMany({
    select: ['id'],
    where: { scheme: { code }, state: { $ne: 'deprecated' } },
  });
  const asked = ctx.query.filters as object | undefined;
  const offered = { id: { $in: terms.map(({ id }: { id: number }) => id) } };
  Object.assign(ctx.query, { filters: asked ? { $and: [asked, offered] } : offered });
}
