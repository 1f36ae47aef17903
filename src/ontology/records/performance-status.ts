import type { Entry } from '../entry';
import type { EventGroup } from './event-groups';
import type { LocalisedText } from './source';

export type EventStatus = NonNullable<Entry<'api::performance.performance'>['values']['eventStatus']>;

/** Statuses of a group that its performances take, whatever they say themselves. */
const SPREADING: EventStatus[] = ['cancelled', 'postponed'];
/** Said of one date, so truer than what its festival says. */
const STRONGER_THAN_POSTPONED: EventStatus[] = ['cancelled', 'rescheduled', 'moved_online'];

/**
 * What the public must know of a date: a cancelled festival cancels its performances without writing them, a postponed
 * one postpones those that have no new date. `groups` are the event groups and their parents, nearest first.
 */
export function effectiveStatus(
  { values, updatedAt }: Entry<'api::performance.performance'>,
  groups: EventGroup[],
): { status: EventStatus; statusReason: LocalisedText | null; updatedAt: string } {
  const own = { status: values.eventStatus ?? 'scheduled', statusReason: values.statusReason, updatedAt };
  const spreading = SPREADING.flatMap((status) => groups.find((group) => group.values.eventStatus === status) ?? [])[0];
  const status = spreading?.values.eventStatus;
  if (!spreading || !status || own.status === 'cancelled') return own;
  if (status === 'postponed' && STRONGER_THAN_POSTPONED.includes(own.status)) return own;
  return {
    status,
    statusReason: own.statusReason ?? spreading.values.statusReason,
    // Nothing was written in the date, yet it is newer. Its SEQUENCE stays: it must never go down when the group goes on after all.
    updatedAt: updatedAt > spreading.updatedAt ? updatedAt : spreading.updatedAt,
  };
}
