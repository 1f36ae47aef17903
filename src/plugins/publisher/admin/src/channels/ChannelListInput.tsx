import { Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { Picker } from '../../../../../plugin-kit/admin/picker/Picker';
import { useTranslate } from '../plugin';
import type { ChannelInputProps } from './ChannelInput';
import { useChannelOptions } from './use-channel-options';

/** Public channels in an order, each once. */
export function ChannelListInput({ name, label, hint, required, disabled }: ChannelInputProps) {
  const t = useTranslate();
  const field = useField<unknown>(name);
  const chosen = slugsOf(field.value);
  const options = useChannelOptions(chosen);
  const write = (slugs: string[]) => field.onChange(name, slugs.length > 0 ? slugs : null);
  const nameOf = (slug: string) => options.find(({ value }) => value === slug)?.label ?? slug;
  return (
    <Field.Root name={name} hint={hint} error={field.error as string | undefined} required={required}>
      <Field.Label>{label}</Field.Label>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
        {chosen.map((slug, index) => (
          <Flex tag="li" key={slug} gap={1} justifyContent="space-between">
            <Typography ellipsis>{`${index + 1}. ${nameOf(slug)}`}</Typography>
            <Flex gap={1}>
              <IconButton
                label={t('channels.up', { name: nameOf(slug) })}
                variant="ghost"
                disabled={disabled || index === 0}
                onClick={() => write(moved(chosen, index, index - 1))}
              >
                <ArrowUp />
              </IconButton>
              <IconButton
                label={t('channels.down', { name: nameOf(slug) })}
                variant="ghost"
                disabled={disabled || index === chosen.length - 1}
                onClick={() => write(moved(chosen, index, index + 1))}
              >
                <ArrowDown />
              </IconButton>
              <IconButton
                label={t('channels.remove', { name: nameOf(slug) })}
                variant="ghost"
                disabled={disabled}
                onClick={() => write(chosen.filter((one) => one !== slug))}
              >
                <Cross />
              </IconButton>
            </Flex>
          </Flex>
        ))}
      </Flex>
      <Picker
        label={t('channels.add')}
        placeholder={t('channels.add')}
        options={options.filter(({ value }) => !chosen.includes(value))}
        value={null}
        none={t('channel.none')}
        isDisabled={disabled}
        onChoose={(slug) => write([...chosen, slug])}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Strapi's form keeps what it has not read yet as a text. */
function slugsOf(stored: unknown): string[] {
  const value: unknown = typeof stored === 'string' && stored !== '' ? JSON.parse(stored) : stored;
  return Array.isArray(value) ? value.map(String) : [];
}

function moved(slugs: string[], from: number, to: number): string[] {
  const others = slugs.filter((_slug, index) => index !== from);
  return [...others.slice(0, to), slugs[from] ?? '', ...others.slice(to)];
}
