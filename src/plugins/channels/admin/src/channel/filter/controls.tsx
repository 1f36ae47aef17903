import {
  Button,
  Checkbox,
  Combobox,
  ComboboxOption,
  IconButton,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import type {
  ActionProps,
  CombinatorSelectorProps,
  FieldSelectorProps,
  NotToggleProps,
  OperatorSelectorProps,
} from 'react-querybuilder';
import { useTranslate } from '../../use-translate';

interface Named {
  name: string;
  label: string;
}

/** The builder's own parts, as the rest of the admin looks. */
export function FieldSelector({ options, value, handleOnChange, disabled }: FieldSelectorProps) {
  const t = useTranslate();
  return (
    <Combobox
      aria-label={t('filter.field')}
      value={value}
      disabled={disabled}
      clearLabel={t('field.clear')}
      autocomplete={{ type: 'list', filter: 'contains' }}
      onChange={(name?: string) => name && handleOnChange(name)}
    >
      {(options as Named[]).map(({ name, label }) => (
        <ComboboxOption key={name} value={name}>
          {label}
        </ComboboxOption>
      ))}
    </Combobox>
  );
}

export function OperatorSelector({ options, value, handleOnChange, disabled }: OperatorSelectorProps) {
  const t = useTranslate();
  return (
    <SingleSelect aria-label={t('filter.operator')} value={value} disabled={disabled} onChange={handleOnChange}>
      {(options as Named[]).map(({ name, label }) => (
        <SingleSelectOption key={name} value={name}>
          {label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

export function CombinatorSelector({ value, handleOnChange, disabled }: CombinatorSelectorProps) {
  const t = useTranslate();
  return (
    <SingleSelect aria-label={t('filter.combinator')} value={value} disabled={disabled} onChange={handleOnChange}>
      {['and', 'or'].map((name) => (
        <SingleSelectOption key={name} value={name}>
          {t(`filter.${name}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

export function NotToggle({ checked, handleOnChange, disabled }: NotToggleProps) {
  const t = useTranslate();
  return (
    <Checkbox
      checked={checked === true}
      disabled={disabled}
      onCheckedChange={(isNot) => handleOnChange(isNot === true)}
    >
      {t('filter.not')}
    </Checkbox>
  );
}

export function AddRule({ handleOnClick, disabled }: ActionProps) {
  const t = useTranslate();
  return (
    <Button
      variant="secondary"
      size="S"
      startIcon={<Plus />}
      disabled={disabled}
      onClick={(event) => handleOnClick(event)}
    >
      {t('filter.addRule')}
    </Button>
  );
}

export function AddGroup({ handleOnClick, disabled }: ActionProps) {
  const t = useTranslate();
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<Plus />}
      disabled={disabled}
      onClick={(event) => handleOnClick(event)}
    >
      {t('filter.addGroup')}
    </Button>
  );
}

export function Remove({ handleOnClick, disabled }: ActionProps) {
  const t = useTranslate();
  return (
    <IconButton
      label={t('filter.remove')}
      disabled={disabled}
      onClick={(event: React.MouseEvent) => handleOnClick(event)}
    >
      <Trash />
    </IconButton>
  );
}
