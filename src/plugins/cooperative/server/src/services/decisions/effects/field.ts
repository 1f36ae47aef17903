import { errors } from '@strapi/utils';
import { documentsOf } from '../../../../../../../plugin-kit/server/schema';
import { configurationOf } from '../../../configuration';
import { translate } from '../../translate';
import { demand, assertDocument, type Apply } from './target';

/** A field that entries have from then on. */
export const newField: Apply<'field.new'> = async (strapi, effect, reference) => {
  const { fields, vocabularies } = configurationOf(strapi);
  const { type: uid, field, activeState } = demand(strapi, fields);
  if (effect.valueType === 'concept' && !effect.vocabulary)
    throw new errors.ValidationError(translate(strapi, 'effects.vocabularyNeeded'));
  if (effect.vocabulary) await assertDocument(strapi, demand(strapi, vocabularies).vocabularyType, effect.vocabulary);
  if ((await strapi.db.query(uid).count({ where: { [field.key]: effect.key } })) > 0)
    throw new errors.ValidationError(translate(strapi, 'effects.codeTaken', { code: effect.key }));
  const { documentId } = await documentsOf(strapi, uid).create({
    data: {
      [field.key]: effect.key,
      [field.label]: effect.label,
      [field.help]: effect.help,
      [field.appliesTo]: effect.appliesTo,
      [field.valueType]: effect.valueType,
      [field.vocabulary]: effect.vocabulary,
      [field.state]: activeState,
      [field.decision]: reference,
    },
  });
  return [{ uid, documentId }];
};
