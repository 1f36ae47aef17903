import { IconButton } from '@strapi/design-system';
import { Calendar } from '@strapi/icons';
import { useRef } from 'react';
import { useIntl } from 'react-intl';

interface CalendarButtonProps {
  /** A local date; anything else opens on today. */
  value: unknown;
  onChange(date: string | null): void;
}

const HIDDEN = { position: 'absolute', width: 0, height: 0, border: 0, padding: 0, opacity: 0 } as const;

/** Opens the browser's own calendar, which knows the keyboard and the language of who uses it. */
export function CalendarButton({ value, onChange }: CalendarButtonProps) {
  const { formatMessage } = useIntl();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton
        variant="ghost"
        size="XS"
        label={formatMessage({ id: 'odus.typed.calendar', defaultMessage: 'Open the calendar' })}
        onClick={() => picker.current?.showPicker()}
      >
        <Calendar />
      </IconButton>
      <input
        ref={picker}
        type="date"
        aria-hidden
        tabIndex={-1}
        style={HIDDEN}
        value={typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''}
        onChange={({ target }) => onChange(target.value || null)}
      />
    </>
  );
}
