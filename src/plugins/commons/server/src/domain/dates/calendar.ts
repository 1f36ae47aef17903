import type { DatedEntry, Term } from './dated-entry';

/** An entry as it travels to the calendar: names are given once for all entries. */
export interface CalendarEntry extends Pick<
  DatedEntry,
  'id' | 'title' | 'date' | 'time' | 'endDate' | 'endTime' | 'status' | 'isDraft' | 'isPublished' | 'isMine'
> {
  place: string | null;
  hall: string | null;
  commune: string | null;
  organisers: string[];
  disciplines: string[];
  /** Another date calls the same public the same evening, nearby. */
  hasRival: boolean;
}

/** What is shown of a period. */
export interface Calendar {
  entries: CalendarEntry[];
  names: Record<string, string>;
}

export function calendarOf(entries: DatedEntry[], withRivals: ReadonlySet<string>): Calendar {
  const names: Record<string, string> = {};
  const named = (term: Term | null): string | null => {
    if (term) names[term.id] = term.name;
    return term?.id ?? null;
  };
  const allNamed = (terms: Term[]): string[] => terms.map((term) => named(term) ?? '');
  return {
    entries: entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      date: entry.date,
      time: entry.time,
      endDate: entry.endDate,
      endTime: entry.endTime,
      status: entry.status,
      isDraft: entry.isDraft,
      isPublished: entry.isPublished,
      isMine: entry.isMine,
      place: named(entry.place),
      hall: named(entry.hall),
      commune: named(entry.commune),
      organisers: allNamed(entry.organisers),
      disciplines: allNamed(entry.disciplines),
      hasRival: withRivals.has(entry.id),
    })),
    names,
  };
}
