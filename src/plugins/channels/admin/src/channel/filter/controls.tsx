import { Box, Button, Checkbox, IconButton, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import type {
  ActionProps,
  CombinatorSelectorProps,
  FieldSelectorProps,
  NotToggleProps,
  OperatorSelectorProps,
} from 'react-querybuilder';
import { Picker } from '../../../../../../plugin-kit/admin/picker/Picker';
import { fieldOptions } from '../../fields/field-options';
import { useTranslate } from '../../use-translate';
import type { FilterContext } from './filter-context';

interface Named {
  name: string;
  label: string;
}

/** The builder's own parts, as the rest of the admin looks. */
export function FieldSelector({ value, handleOnChange, disabled, context }: FieldSelectorProps) {
  const t = useTranslate();
  return (
    <Picker
      label={t('filter.field')}
      value={value ?? null}
      isDisabled={disabled}
      none={t('field.none')}
      options={fieldOptions((context as FilterContext).fields, t('field.others'))}
      onChoose={handleOnChange}
    />
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

/** A condition begins with its field. */
export function AddRule({ handleOnClick, disabled, context }: ActionProps) {
  const t = useTranslate();
  return (
    <Box flex="1 1 24rem" maxWidth="40rem">
      <Picker
        label={t('filter.addRule')}
        value={null}
        placeholder={t('filter.addRule')}
        isDisabled={disabled}
        none={t('field.none')}
        options={fieldOptions((context as FilterContext).fields, t('field.others'))}
        onChoose={(field) => handleOnClick(undefined, { field })}
      />
    </Box>
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
