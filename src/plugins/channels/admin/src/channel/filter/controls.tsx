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
import { useSay } from '../../use-say';

interface Named {
  name: string;
  label: string;
}

/** The builder's own parts, as the rest of the admin looks. */
export function FieldSelector({ options, value, handleOnChange, disabled }: FieldSelectorProps) {
  const say = useSay();
  return (
    <Combobox
      aria-label={say('filter.field')}
      value={value}
      disabled={disabled}
      clearLabel={say('field.clear')}
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
  const say = useSay();
  return (
    <SingleSelect aria-label={say('filter.operator')} value={value} disabled={disabled} onChange={handleOnChange}>
      {(options as Named[]).map(({ name, label }) => (
        <SingleSelectOption key={name} value={name}>
          {label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

export function CombinatorSelector({ value, handleOnChange, disabled }: CombinatorSelectorProps) {
  const say = useSay();
  return (
    <SingleSelect aria-label={say('filter.combinator')} value={value} disabled={disabled} onChange={handleOnChange}>
      {['and', 'or'].map((name) => (
        <SingleSelectOption key={name} value={name}>
          {say(`filter.${name}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

export function NotToggle({ checked, handleOnChange, disabled }: NotToggleProps) {
  const say = useSay();
  return (
    <Checkbox
      checked={checked === true}
      disabled={disabled}
      onCheckedChange={(isNot) => handleOnChange(isNot === true)}
    >
      {say('filter.not')}
    </Checkbox>
  );
}

export function AddRule({ handleOnClick, disabled }: ActionProps) {
  const say = useSay();
  return (
    <Button
      variant="secondary"
      size="S"
      startIcon={<Plus />}
      disabled={disabled}
      onClick={(event) => handleOnClick(event)}
    >
      {say('filter.addRule')}
    </Button>
  );
}

export function AddGroup({ handleOnClick, disabled }: ActionProps) {
  const say = useSay();
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<Plus />}
      disabled={disabled}
      onClick={(event) => handleOnClick(event)}
    >
      {say('filter.addGroup')}
    </Button>
  );
}

export function Remove({ handleOnClick, disabled }: ActionProps) {
  const say = useSay();
  return (
    <IconButton
      label={say('filter.remove')}
      disabled={disabled}
      onClick={(event: React.MouseEvent) => handleOnClick(event)}
    >
      <Trash />
    </IconButton>
  );
}
