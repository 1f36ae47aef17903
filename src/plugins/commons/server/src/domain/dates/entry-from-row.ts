import { firstPoint } from '../map/point';
import type { DatedEntry, Term } from './dated-entry';
import type { DatesConfiguration } from './dates-configuration';
import { textOf } from './text-of';

type Row = Record<string, unknown> & { id: number; documentId: string };

interface Link {
  kind: string;
  target: string;
  name: string | null;
  code: string | null;
}

/** For whom: what is theirs, and in which language. */
export interface Reading {
  language: string;
  organisations: string[];
}

/** An entry of the calendar from the columns and links that a database gave. */
export function entryFromRow(dates: DatesConfiguration, row: Row, links: Link[], reading: Reading): DatedEntry {
  const { language, organisations } = reading;
  const termsOf = (kind: string) => termsAmong(links, kind, language);
  const stewards = termsOf('steward').map(({ id }) => id);
  const organisers = termsOf('organiser');
  const status = text(row.status);
  const kind = firstText(row, 'kind', dates.kinds.length, language);
  const isDraft = row.publishedAt === null;
  const common = new Set(dates.commonPublics);
  return {
    id: row.documentId,
    title: firstText(row, 'title', dates.titles.length, language) ?? '',
    isDraft,
    isPublished: !isDraft || Boolean(row.isPublished),
    isMine: isDraft || [...stewards, ...organisers.map(({ id }) => id)].some((id) => organisations.includes(id)),
    date: text(row.date)?.slice(0, 10) ?? '',
    time: text(row.time)?.slice(0, 5) ?? null,
    endDate: text(row.endDate)?.slice(0, 10) ?? null,
    endTime: text(row.endTime)?.slice(0, 5) ?? null,
    status,
    isQuiet: dates.statuses[status ?? '']?.isOff === true || dates.quietKinds.includes(kind ?? ''),
    place: termOf(row, 'place', language),
    hall: termOf(row, 'hall', language),
    commune: termOf(row, 'placeCommune', language) ?? termOf(row, 'commune', language),
    point: firstPoint(pointOf(row, 'place'), pointOf(row, 'placeCommune'), pointOf(row, 'commune')),
    performed: text(row.performed),
    organisers,
    gatherings: termsOf('gathering'),
    disciplines: termsOf('discipline'),
    publics: termsAmong(
      links.filter(({ code }) => !common.has(code ?? '')),
      'public',
      language,
    ),
    stewards,
  };
}

function termsAmong(links: Link[], kind: string, language: string): Term[] {
  const found = new Map<string, Term>();
  for (const { kind: of, target, name } of links)
    if (of === kind && !found.has(target)) found.set(target, { id: target, name: textOf(name, language) });
  return [...found.values()];
}

function firstText(row: Row, name: string, count: number, language: string): string | null {
  for (let index = 0; index < count; index += 1) {
    const found = textOf(row[`${name}${index}`], language);
    if (found) return found;
  }
  return null;
}

function termOf(row: Row, name: string, language: string): Term | null {
  const id = text(row[`${name}Id`]);
  return id === null ? null : { id, name: textOf(row[`${name}Name`], language) };
}

const pointOf = (row: Row, name: string) => ({
  latitude: number(row[`${name}Latitude`]),
  longitude: number(row[`${name}Longitude`]),
});

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
