import { NumberInput, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ValueEditorProps } from 'react-querybuilder';
import type { Circle, RelativeDate } from '../../../../server/src/domain/filter/filter';
import { useTranslate } from '../../use-translate';
import { CircleInput } from './CircleInput';
import type { FilterContext } from './filter-context';
import { WITHOUT_VALUE } from './filter-query';
import { MomentInput } from './MomentInput';
import { TermPicker } from './TermPicker';

/** What a clause compares a field with, by the type of the field. */
export function ValueEditor({ field, operator, value, handleOnChange, context, disabled }: ValueEditorProps) {
  const t = useTranslate();
  const { fields, source } = context as FilterContext;
  const known = fields.find(({ name }) => name === field);
  if (!known || WITHOUT_VALUE.has(operator)) return null;
  const label = t('filter.value', { field: known.label });
  const common = { label, isDisabled: disabled, onChange: handleOnChange };
  if (known.type === 'terms') {
    return (
      <TermPicker {...common} source={source} field={field} codes={Array.isArray(value) ? (value as string[]) : []} />
    );
  }
  if (known.type === 'date' || known.type === 'instant')
    return <MomentInput {...common} value={(value ?? '') as string | RelativeDate} />;
  if (known.type === 'place') return <CircleInput {...common} value={(value ?? '') as Circle | ''} />;
  if (known.type === 'number') {
    return (
      <NumberInput
        aria-label={label}
        value={typeof value === 'number' ? value : undefined}
        disabled={disabled}
        onValueChange={(number) => handleOnChange(number ?? '')}
      />
    );
  }
  if (known.type === 'boolean') {
    return (
      <SingleSelect
        aria-label={label}
        value={value === true ? 'yes' : 'no'}
        disabled={disabled}
        onChange={(chosen) => handleOnChange(chosen === 'yes')}
      >
        {['yes', 'no'].map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(one)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  }
  return (
    <TextInput
      aria-label={label}
      value={typeof value === 'string' ? value : ''}
      disabled={disabled}
      onChange={({ target }: { target: { value: string } }) => handleOnChange(target.value)}
    />
  );
}
