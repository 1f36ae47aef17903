import type { DatesConfiguration } from './dates-configuration';
import { addDays, daysBetween } from '../../../../../../plugin-kit/calendar';

/** A day and an hour by the clocks of the territory; the hour is null when it is not announced. */
export interface Moment {
  date: string;
  time: string | null;
}

type Attributes = Pick<DatesConfiguration, 'start' | 'end' | 'alongside'>;
type Values = Record<string, unknown>;

const DAY_MINUTES = 24 * 60;

/** When the values of an entry say that it starts. */
export const momentOf = ({ start }: Attributes, values: Values): Moment => ({
  date: text(values[start.date]) ?? '',
  time: hour(values[start.time]),
});

export const isSameMoment = (one: Moment, other: Moment): boolean => one.date === other.date && one.time === other.time;

/** What to write so that an entry starts at another moment: its end and its doors keep their distance from its start. */
export function moved({ start, end, alongside }: Attributes, values: Values, to: Moment): Values {
  const from = momentOf({ start, end, alongside }, values);
  const days = daysBetween(from.date, to.date);
  const minutes = from.time && to.time ? minutesOf(to.time) - minutesOf(from.time) : 0;
  const endDate = text(values[end.date]);
  const hours = [end.time, ...alongside].flatMap((name): [string, string | null][] => {
    const value = hour(values[name]);
    return value && minutes !== 0 ? [[name, shiftHour(value, minutes)]] : [];
  });
  return {
    [start.date]: to.date,
    [start.time]: to.time && `${to.time}:00`,
    ...(endDate && days !== 0 ? { [end.date]: addDays(endDate, days) } : {}),
    ...Object.fromEntries(hours),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const hour = (value: unknown): string | null => text(value)?.slice(0, 5) ?? null;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function shiftHour(time: string, minutes: number): string {
  const shifted = (minutesOf(time) + minutes + DAY_MINUTES) % DAY_MINUTES;
  return `${pad(Math.floor(shifted / 60))}:${pad(shifted % 60)}:00`;
}

const pad = (number: number): string => String(number).padStart(2, '0');
