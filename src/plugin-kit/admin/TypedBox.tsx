import { Flex, TextInput, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { readBox, writeBox, type BoxType } from '../reading/box-value';
import { CalendarButton } from './CalendarButton';
import { setUnread } from './unread-boxes';

interface TypedBoxProps {
  type: BoxType;
  value: string;
  disabled?: boolean | undefined;
  'aria-label'?: string;
  onChange(value: string): void;
}

/**
 * A day, an hour or both, typed as people write them and shown in their order: the browser's own boxes speak its language, which is
 * not always that of the reader. What cannot be read stays, with its error, changes nothing, and
 * nothing is written meanwhile.
 */
export function TypedBox({ type, value, disabled, onChange, ...named }: TypedBoxProps) {
  const { formatMessage } = useIntl();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const change = (text: string | null, read: string | null) => {
    setTyped(text);
    setWrong(false);
    if (box.current) setUnread(box.current, read === null);
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
        ref={box}
        autoComplete="off"
        disabled={disabled}
        aria-invalid={isWrong}
        value={text}
        onChange={({ target }: { target: { value: string } }) =>
          change(target.value, readBox(type, target.value, today()))
        }
        onBlur={leave}
        endAction={
          type === 'date' && !disabled ? (
            <CalendarButton value={value} onChange={(date) => change(null, date ?? '')} />
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
