import { Button, Field, Flex } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Picker } from '../../../../../plugin-kit/admin/picker/Picker';
import { useTranslate } from '../plugin';
import { useChannelOptions } from './use-channel-options';

export interface ChannelInputProps {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** A public channel, chosen by its name. */
export function ChannelInput({ name, label, hint, required, disabled }: ChannelInputProps) {
  const t = useTranslate();
  const field = useField<string | null>(name);
  const value = field.value || null;
  const options = useChannelOptions(value ? [value] : []);
  return (
    <Field.Root name={name} hint={hint} error={field.error as string | undefined} required={required}>
      <Field.Label>{label}</Field.Label>
      <Flex alignItems="stretch" gap={2}>
        <Flex flex="1" direction="column" alignItems="stretch">
          <Picker
            label={label}
            options={options}
            value={value}
            none={t('channel.none')}
            isDisabled={disabled}
            onChoose={(slug) => field.onChange(name, slug)}
          />
        </Flex>
        {value && !required && (
          <Button variant="tertiary" disabled={disabled} onClick={() => field.onChange(name, null)}>
            {t('channel.remove')}
          </Button>
        )}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
