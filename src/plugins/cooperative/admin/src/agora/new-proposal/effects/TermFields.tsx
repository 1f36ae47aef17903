import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useTranslate } from '../../../plugin';
import { ChoiceField, TextField } from '../../Inputs';
import type { Options } from '../../types';
import { codeFrom } from '../draft';
import type { EffectInputs } from '../EffectFields';
import { LabelFields } from './LabelFields';

/** A term that enters a vocabulary. */
export function NewTermFields({ values, options, set }: EffectInputs) {
  const t = useTranslate();
  const vocabulary = options.vocabularies.find(({ id }) => id === values.vocabulary);
  return (
    <>
      <ChoiceField
        name="vocabulary"
        label={t('proposal.vocabulary')}
        required
        value={values.vocabulary ?? ''}
        choices={options.vocabularies}
        onChange={set('vocabulary')}
      />
      <LabelFields name="label" required values={values} set={set} />
      <TextField
        name="code"
        label={t('proposal.code')}
        hint={t('proposal.code.hint')}
        value={values.code ?? codeFrom(values.labelFr ?? '')}
        onChange={set('code')}
      />
      <LabelFields name="definition" values={values} set={set} />
      <ChoiceField
        name="broader"
        label={t('proposal.broader')}
        hint={t('proposal.broader.hint')}
        none={t('proposal.broader.none')}
        value={values.broader ?? ''}
        choices={vocabulary?.terms ?? []}
        onChange={set('broader')}
      />
    </>
  );
}

/** A term that is no longer offered. */
export function RetireTermFields({ values, options, set }: EffectInputs) {
  const t = useTranslate();
  return (
    <>
      <TermChoice name="term" label={t('proposal.term')} required {...{ values, options, set }} />
      <TermChoice name="replacedBy" label={t('proposal.replacedBy')} {...{ values, options, set }} />
    </>
  );
}

/** A term that becomes a part of another. */
export function MergeTermsFields({ values, options, set }: EffectInputs) {
  const t = useTranslate();
  return (
    <>
      <TermChoice name="term" label={t('proposal.merged')} required {...{ values, options, set }} />
      <TermChoice name="into" label={t('proposal.into')} required {...{ values, options, set }} />
    </>
  );
}

interface TermChoiceProps extends EffectInputs {
  name: string;
  label: string;
  required?: boolean;
}

const termsOf = ({ vocabularies }: Options) =>
  vocabularies.flatMap(({ name: vocabulary, terms }) => terms.map((term) => ({ ...term, vocabulary })));

function TermChoice({ name, label, required, values, options, set }: TermChoiceProps) {
  const t = useTranslate();
  return (
    <Field.Root name={name} required={required}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        placeholder={t('proposal.term.search')}
        value={values[name] ?? ''}
        onChange={(value) => set(name)(value ?? '')}
        clearLabel={t('input.clear')}
        onClear={() => set(name)('')}
      >
        {termsOf(options).map(({ id, name: term, vocabulary }) => (
          <ComboboxOption key={id} value={id}>
            {t('proposal.term.named', { term, vocabulary })}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}
