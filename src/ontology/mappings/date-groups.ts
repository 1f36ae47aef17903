import type { PerformanceData } from '../records/performance';

/** Dates that another platform lists as one event. */
export interface DateGroup {
  /** The same as long as the last of its dates is there. */
  uri: string;
  /** In the order in which they came. */
  dates: [PerformanceData, ...PerformanceData[]];
}

/**
 * Dates of one show in one place that are equal in everything that is published once for all of them: no date is given
 * the price, the title, the picture or the booking of another. `publishedOnce` is what is written of a date, less what is
 * written for each.
 */
export function dateGroups(
  performances: PerformanceData[],
  publishedOnce: (data: PerformanceData) => unknown,
): DateGroup[] {
  const groups = new Map<string, DateGroup['dates']>();
  for (const data of performances) {
    const key = JSON.stringify([showAndPlace(data), publishedOnce(data)]);
    const dates = groups.get(key);
    if (dates) dates.push(data);
    else groups.set(key, [data]);
  }
  return withUris([...groups.values()]);
}

/** Of the groups of one show in one place, the one that ends last has their name; each other that of its own last date. */
export function withUris(groups: DateGroup['dates'][]): DateGroup[] {
  const last = new Map<string, PerformanceData>();
  for (const data of groups.flat()) {
    const name = showAndPlace(data);
    last.set(name, later(last.get(name) ?? data, data));
  }
  return groups.map((dates) => {
    const latest = dates.reduce(later);
    const name = showAndPlace(latest);
    return { dates, uri: last.get(name) === latest ? name : latest.uri };
  });
}

/** What has no show is a show of its own. */
const showAndPlace = ({ production, venue, uri }: PerformanceData): string =>
  production && venue ? `${production.uri}#${venue.documentId}` : uri;

const later = (one: PerformanceData, other: PerformanceData): PerformanceData =>
  `${other.startsAt} ${other.documentId}` > `${one.startsAt} ${one.documentId}` ? other : one;
