import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useTranslate } from '../plugin';
import type { Choice } from './types';
import { useValueText } from './use-value-text';

interface Props {
  label: string;
  kept: unknown;
  replaced: unknown;
  choice: Choice;
  isReadOnly: boolean;
  onChoose(choice: Choice): void;
}

/** What each of two entries says of one thing, and which is taken. */
export function AttributeChoice({ label, kept, replaced, choice, isReadOnly, onChoose }: Props) {
  const t = useTranslate();
  const textOf = useValueText();
  const id = useId();
  const sides = [
    { value: 'kept', text: textOf(kept) },
    { value: 'replaced', text: textOf(replaced) },
  ] as const;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Typography id={id} tag="h3" variant="delta">
        {label}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={choice}
        disabled={isReadOnly}
        onValueChange={(value: string) => onChoose(value as Choice)}
      >
        <Flex gap={4} wrap="wrap" alignItems="flex-start" paddingTop={2}>
          {sides.map(({ value, text }) => (
            <Box key={value} flex="1 1 20rem">
              <Radio.Item value={value}>{text || t('duplicates.nothing')}</Radio.Item>
            </Box>
          ))}
        </Flex>
      </Radio.Group>
    </Box>
  );
}
