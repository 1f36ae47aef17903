import { InputRenderer } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { TermsInput } from '../terms/TermsInput';
import { TranslatedTextInput } from '../TranslatedTextInput';
import { TypedInput } from '../typed/TypedInput';
import { inAdminLanguage, type ExtraField } from './extra-field';

interface ExtraValueInputProps {
  field: ExtraField;
  /** Path of the component: `facets.0`. */
  path: string;
  model: string;
  disabled?: boolean;
}

/** The one box in which the value of a field is written. */
export function ExtraValueInput({ field, path, model, disabled = false }: ExtraValueInputProps): ReactNode {
  const { valueType, unit, vocabulary } = field;
  const label = inAdminLanguage(field.label);
  const shared = { label: unit ? `${label} (${unit})` : label, hint: inAdminLanguage(field.help), disabled };
  const at = (part: string) => ({ ...shared, name: `${path}.${part}` });
  switch (valueType) {
    case 'text':
      return <InputRenderer {...at('text')} type="text" />;
    case 'url':
      return <InputRenderer {...at('url')} type="string" />;
    case 'boolean':
      return <InputRenderer {...at('boolean')} type="boolean" />;
    case 'i18n_text':
      return <TranslatedTextInput {...at('translatedText')} attribute={{ options: { isLong: true } }} />;
    case 'date':
      return <TypedInput {...at('date')} type="date" />;
    case 'integer':
    case 'decimal':
      return <TypedInput {...at('number')} type={valueType} />;
    case 'concept':
      return (
        <TermsInput
          {...at('concepts')}
          attribute={{ relation: 'manyToMany' }}
          model={model}
          vocabulary={vocabulary ?? ''}
        />
      );
  }
}
