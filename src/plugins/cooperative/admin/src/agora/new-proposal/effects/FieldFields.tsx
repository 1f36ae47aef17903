import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useTranslate } from '../../../plugin';
import { ChoiceField, TextField } from '../../Inputs';
import type { EffectInputs } from '../EffectFields';
import { LabelFields } from './LabelFields';

const VALUE_TYPES = ['text', 'i18n_text', 'integer', 'decimal', 'boolean', 'date', 'url', 'concept'];

/** A field that entries have from then on. */
export function FieldFields({ values, options, set }: EffectInputs) {
  const t = useTranslate();
  const chosen = (values.appliesTo ?? '').split(',').filter(Boolean);
  const types = options.types.map(({ id, name }) => ({ type: id.split('.')[1] ?? id, name }));
  return (
    <>
      <LabelFields name="label" required values={values} set={set} />
      <TextField
        name="key"
        label={t('proposal.key')}
        hint={t('proposal.key.hint')}
        required
        value={values.key ?? ''}
        onChange={set('key')}
      />
      <LabelFields name="help" values={values} set={set} />
      <Field.Root name="appliesTo" required>
        <Field.Label>{t('proposal.appliesTo')}</Field.Label>
        <MultiSelect
          value={chosen}
          customizeContent={(them: string[]) =>
            types.flatMap(({ type, name }) => (them.includes(type) ? [name] : [])).join(', ')
          }
          onChange={(value: string[]) => set('appliesTo')(value.join(','))}
          placeholder={t('proposal.appliesTo.none')}
        >
          {types.map(({ type, name }) => (
            <MultiSelectOption key={type} value={type}>
              {name}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      </Field.Root>
      <ChoiceField
        name="valueType"
        label={t('proposal.valueType')}
        required
        value={values.valueType ?? 'text'}
        choices={VALUE_TYPES.map((id) => ({ id, name: t(`proposal.valueType.${id}`) }))}
        onChange={set('valueType')}
      />
      {values.valueType === 'concept' && (
        <ChoiceField
          name="vocabulary"
          label={t('proposal.vocabulary')}
          required
          value={values.vocabulary ?? ''}
          choices={options.vocabularies}
          onChange={set('vocabulary')}
        />
      )}
    </>
  );
}
