import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { documentsOf } from '../../../../../../../plugin-kit/server/schema';
import { configurationOf } from '../../../configuration';
import type { VocabularyConfiguration } from '../../../domain/vocabulary/vocabulary-configuration';
import { translate } from '../../translate';
import { demand, assertDocument, type Apply, type Target } from './target';

/** A term that may be chosen in forms from then on. */
export const newTerm: Apply<'term.new'> = async (strapi, effect, reference) => {
  const { termType: uid, vocabularyType, term, states, ...words } = configured(strapi);
  const vocabulary = await assertDocument(strapi, vocabularyType, effect.vocabulary);
  assertDecided(strapi, words, vocabulary);
  if (effect.broader) await assertDocument(strapi, uid, effect.broader);
  const where = { [term.code]: effect.code, [term.vocabulary]: { documentId: effect.vocabulary } };
  if ((await strapi.db.query(uid).count({ where })) > 0)
    throw new errors.ValidationError(translate(strapi, 'effects.codeTaken', { code: effect.code }));
  const { documentId } = await documentsOf(strapi, uid).create({
    data: {
      [term.code]: effect.code,
      [term.label]: effect.label,
      [term.definition]: effect.definition,
      [term.vocabulary]: effect.vocabulary,
      [term.broader]: effect.broader ? [effect.broader] : [],
      [term.state]: states.active,
      [term.position]: await nextPosition(strapi, uid, term, effect.vocabulary),
      [term.decision]: reference,
    },
  });
  return [{ uid, documentId }];
};

/** A term that nobody chooses any more; entries that have it keep it. */
export const retireTerm: Apply<'term.retire'> = async (strapi, effect, reference) =>
  retire(strapi, effect.term, effect.replacedBy, reference);

/**
 * Two terms that become one: the first is retired, and leads to the second. Entries are theirs who wrote them: what they
 * say is not written over, and filters go on finding it.
 */
export const mergeTerms: Apply<'term.merge'> = async (strapi, effect, reference) =>
  retire(strapi, effect.term, effect.into, reference);

async function retire(
  strapi: Core.Strapi,
  documentId: string,
  replacedBy: string | null,
  reference: string,
): Promise<Target[]> {
  const { termType: uid, term, states, ...words } = configured(strapi);
  const retired = await assertDocument(strapi, uid, documentId);
  assertDecided(strapi, words, retired[term.vocabulary] as Record<string, unknown> | null);
  if (replacedBy === documentId) throw new errors.ValidationError(translate(strapi, 'effects.itself'));
  const successor = replacedBy ? await assertDocument(strapi, uid, replacedBy) : null;
  if (successor && successor[term.state] === states.retired)
    throw new errors.ValidationError(translate(strapi, 'effects.successorRetired'));
  const data = { [term.state]: states.retired, [term.replacedBy]: replacedBy, [term.decision]: reference };
  await documentsOf(strapi, uid).update({ documentId, data });
  return [{ uid, documentId }];
}

const configured = (strapi: Core.Strapi): VocabularyConfiguration =>
  demand(strapi, configurationOf(strapi).vocabularies);

/** @throws ValidationError when others than the members decide of the vocabulary. */
function assertDecided(
  strapi: Core.Strapi,
  { vocabulary: { governance }, decidedGovernance }: Pick<VocabularyConfiguration, 'vocabulary' | 'decidedGovernance'>,
  vocabulary: Record<string, unknown> | null,
): void {
  if (vocabulary?.[governance] !== decidedGovernance)
    throw new errors.ValidationError(translate(strapi, 'effects.notDecidedHere'));
}

async function nextPosition(
  strapi: Core.Strapi,
  uid: string,
  term: VocabularyConfiguration['term'],
  vocabulary: string,
): Promise<number> {
  const last = (await strapi.db.query(uid).findOne({
    where: { [term.vocabulary]: { documentId: vocabulary } },
    orderBy: { [term.position]: 'desc' },
    select: [term.position],
  })) as Record<string, number | null> | null;
  return (last?.[term.position] ?? 0) + 1;
}
