import type { CalendarData, CalendarEntry, PlacesData, Point } from '../dates/types';

/** A point of the map: a place, or a commune for the dates that have no place yet. */
export interface Spot {
  id: string;
  name: string;
  commune: string;
  point: Point | null;
  isApproximate: boolean;
  isPlace: boolean;
  entries: CalendarEntry[];
}

/** Every place with what it holds, and the communes of dates without a place; the busiest first. */
export function spotsOf({ places, communes }: PlacesData, { entries, names }: CalendarData): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { id, name, commune, point, isApproximate } of places)
    spots.set(id, { id, name, commune: commune?.name ?? '', point, isApproximate, isPlace: true, entries: [] });
  for (const entry of entries) {
    const id = entry.place ?? entry.commune;
    if (!id) continue;
    const known = spots.get(id) ?? inCommune(id, names[id] ?? '', communes);
    known.entries.push(entry);
    spots.set(id, known);
  }
  return [...spots.values()].sort(
    (one, other) => other.entries.length - one.entries.length || one.name.localeCompare(other.name),
  );
}

function inCommune(id: string, name: string, communes: PlacesData['communes']): Spot {
  const point = communes.find((commune) => commune.id === id)?.point ?? null;
  return { id, name, commune: '', point, isApproximate: true, isPlace: false, entries: [] };
}
