import { Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { readBox, writeBox, type BoxType } from '../reading/box-value';
import { CalendarButton } from './CalendarButton';

interface TypedBoxProps {
  type: BoxType;
  value: string;
  disabled?: boolean | undefined;
  'aria-label'?: string;
  onChange(value: string): void;
}

/**
 * A day, an hour or both, typed as people write them and shown in their order: the browser's own boxes speak its language, which is
 * not always that of the reader. What cannot be read stays, with its error, and changes nothing.
 */
export function TypedBox({ type, value, disabled, onChange, ...named }: TypedBoxProps) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const write = (text: string) => {
    setTyped(text);
    setWrong(false);
    const read = readBox(type, text, today());
    if (read !== null) onChange(read);
  };
  const leave = () => {
    if (typed === null) return;
    if (readBox(type, typed, today()) === null) setWrong(true);
    else setTyped(null);
  };
  const text = typed ?? writeBox(type, value);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <TextInput
        {...named}
        autoComplete="off"
        disabled={disabled}
        aria-invalid={isWrong}
        value={text}
        onChange={({ target }: { target: { value: string } }) => write(target.value)}
        onBlur={leave}
        endAction={
          type === 'date' && !disabled ? (
            <CalendarButton
              value={value}
              onChange={(date) => {
                setTyped(null);
                onChange(date ?? '');
              }}
            />
          ) : undefined
        }
      />
      {isWrong && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {formatMessage({ id: `odus.typed.${type}`, defaultMessage: 'This cannot be read' }, { text })}
        </Typography>
      )}
    </Flex>
  );
}

/** The local date of whoever types. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
