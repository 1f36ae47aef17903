import type { ComponentState, State } from './state';
import { CALLED_OFF } from './status';
import { violation, type Violation } from './violation';

type Performance = State<'api::performance.performance'>;

export interface Rescheduling {
  change: ComponentState<'schedule.schedule-change'>;
  eventStatus?: 'rescheduled';
}

const CORRECTION_MS = 15 * 60_000;

/**
 * INV-10: what publishing a moved performance adds to its history. Another day makes it `rescheduled`; another hour on
 * the same day keeps its status. Nothing for a past performance, one that is called off, or a correction within 15
 * minutes of its publication.
 */
export function reschedulingOf(published: Performance, draft: Performance, now: Date): Rescheduling | null {
  if (CALLED_OFF.has(draft.eventStatus ?? '') || !isAhead(published, now) || isCorrection(published, now)) return null;
  const isMoved = published.startDate !== draft.startDate;
  const isAnotherHour = Boolean(published.startTime) && minutes(published.startTime) !== minutes(draft.startTime);
  if (!isMoved && !isAnotherHour) return null;
  const eventStatus = isMoved ? { eventStatus: 'rescheduled' as const } : {};
  return { change: changeFrom(published, now), ...eventStatus };
}

/** Whether the editor already wrote this change in the history. */
export const isRecorded = ({ change }: Rescheduling, draft: Performance): boolean =>
  (draft.scheduleChanges ?? []).some(
    ({ kind, previousStartDate, previousStartTime }) =>
      kind === 'date' &&
      previousStartDate === change.previousStartDate &&
      minutes(previousStartTime) === minutes(change.previousStartTime),
  );

/** INV-10: what was published of the history of a performance stays, in its order. */
export function historyViolations(published: Performance, draft: Performance): Violation[] {
  const kept = (draft.scheduleChanges ?? []).map(facts);
  const removed = (published.scheduleChanges ?? []).findIndex((change, index) => facts(change) !== kept[index]);
  return removed < 0 ? [] : [violation('INV-10', ['scheduleChanges', removed], 'historyRemoved')];
}

/** The reason may be reworded; what happened may not. */
const facts = ({
  changedAt,
  kind,
  previousStartDate,
  previousStartTime,
  previousStatus,
  previousVenue,
}: Rescheduling['change']): string =>
  JSON.stringify([
    instant(changedAt),
    kind,
    previousStartDate,
    minutes(previousStartTime),
    previousStatus,
    previousVenue?.documentId ?? null,
  ]);

const FOLLOWED = ['startsAt', 'endsAt', 'eventStatus'] as const;

/** INV-13: what a calendar that holds this performance must hear of. */
export const changesCalendars = (published: Performance, draft: Performance): boolean =>
  FOLLOWED.some((name) => instant(published[name]) !== instant(draft[name])) ||
  published.venue?.documentId !== draft.venue?.documentId ||
  published.space?.documentId !== draft.space?.documentId;

const changeFrom = (published: Performance, now: Date): Rescheduling['change'] => ({
  changedAt: now.toISOString(),
  kind: 'date',
  previousStartDate: published.startDate,
  previousStartTime: minutes(published.startTime),
  previousStatus: published.eventStatus,
});

const isAhead = ({ startsAt }: Performance, now: Date): boolean =>
  Boolean(startsAt) && new Date(startsAt as string) > now;

const isCorrection = ({ publishedAt, sequence }: Performance, now: Date): boolean =>
  !sequence && Boolean(publishedAt) && now.getTime() - new Date(publishedAt as string).getTime() < CORRECTION_MS;

const minutes = (time: string | null | undefined): string | null => time?.slice(0, 5) ?? null;

/** Stored instants are strings or dates, as the database gives them. */
const instant = (value: string | null | undefined): string | null =>
  value ? (Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString()) : null;
