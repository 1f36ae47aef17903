import { milliseconds } from 'date-fns';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', milliseconds({ days: 1 })],
  ['hour', 3_600_000],
  ['minute', 60_000],
];
const RECENT_MS = milliseconds({ days: 7 });

/** An instant in milliseconds, as a reader says it: "3 hours ago", or its date when it is old. The exact one is in its title. */
export function Moment({ at }: { at: number }) {
  const { formatDate, formatRelativeTime } = useIntl();
  const exact = formatDate(at, { dateStyle: 'full', timeStyle: 'short' });
  const [now] = useState(() => Date.now());
  const age = now - at;
  const [unit, length] = UNITS.find(([, ms]) => age >= ms) ?? ['minute', 60_000];
  const words =
    age < RECENT_MS
      ? formatRelativeTime(-Math.floor(age / length), unit, { numeric: 'auto' })
      : formatDate(at, { dateStyle: 'long' });
  return (
    <Typography tag="time" variant="pi" textColor="neutral600" dateTime={new Date(at).toISOString()} title={exact}>
      {words}
    </Typography>
  );
}
