import { Box, TextInput } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useId } from 'react';
import { matchOptions, type PickerOption } from '../../picker-options';
import { PickerList } from './PickerList';
import { usePicker } from './use-picker';

export type { PickerOption } from '../../picker-options';

interface PickerProps {
  label: string;
  options: PickerOption[];
  /** The option that is chosen now; null for a box that is for adding, empty again after each choice. */
  value: string | null;
  placeholder?: string | undefined;
  /** Said when nothing has the words that were typed. */
  none: string;
  isDisabled?: boolean | undefined;
  onChoose(value: string): void;
  /** For options that are too many to be read at once: what is typed, empty again after a choice. */
  onType?: ((typed: string) => void) | undefined;
}

/**
 * A box to choose among many: everything shows when it opens, words find what holds them, Enter takes the first one.
 * WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete".
 */
export function Picker({ label, options, value, placeholder, none, isDisabled, onChoose, onType }: PickerProps) {
  const id = useId();
  const { typed, isOpen, active, ...picker } = usePicker({
    shownFor: (text) => matchOptions(options, text),
    value,
    isDisabled: isDisabled === true,
    onChoose,
    onType,
  });
  return (
    <Box position="relative" minWidth="0">
      <TextInput
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-autocomplete="list"
        aria-controls={isOpen && picker.shown.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={isOpen && picker.shown[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        disabled={isDisabled}
        value={typed ?? options.find((option) => option.value === value)?.label ?? ''}
        endAction={<CaretDown aria-hidden fill="neutral500" />}
        onFocus={({ target }) => target.select()}
        onClick={picker.open}
        onBlur={picker.close}
        onKeyDown={picker.press}
        onChange={({ target }) => picker.type(target.value)}
      />
      {isOpen && (
        <PickerList
          {...{ id, label, value, none, active }}
          options={picker.shown}
          isSearched={Boolean(typed)}
          onPoint={picker.point}
          onChoose={picker.choose}
        />
      )}
    </Box>
  );
}
