import type { Evidence, IdentifierList, DuplicatesDeclaration, Path } from './declaration';
import { toComparable, wordsOf } from './comparable-text';
import { textsAt, valuesAt } from './values-at';

/** What is compared of an entry, small enough to be kept beside it. */
export interface Features {
  /** Words of each name, comparable, in their order; the first is the name itself. */
  names: string[][];
  /** Words of the places where it is. */
  places: string[];
  /** `siret:12345678900011` */
  identifiers: string[];
  /** What each piece of evidence reads, by its path. */
  said: Record<Path, string[]>;
}

/** The most names that an entry is compared by: more are rather noise. */
const MAX_NAMES = 8;

/** Reads what distinguishes an entry, as its type declares. Relations are objects with their documentId. */
export function featuresOf(declaration: DuplicatesDeclaration, values: unknown): Features {
  const { names, placeNames = [], identifiers, evidence, meetings = [] } = declaration;
  const read = new Map<Path, Evidence['kind']>([
    ...meetings.flat().map((path): [Path, Evidence['kind']] => [path, 'reference']),
    ...evidence.map(({ path, kind }): [Path, Evidence['kind']] => [path, kind]),
  ]);
  return {
    names: distinctNames(names.flatMap((path) => textsAt(values, path)).flatMap(withParts)),
    places: [...new Set(placeNames.flatMap((path) => textsAt(values, path)).flatMap(wordsOf))],
    identifiers: identifiers ? identifiersIn(identifiers, values) : [],
    said: Object.fromEntries(
      [...read].flatMap(([path, kind]): [Path, string[]][] => {
        const given = [...new Set(valuesAt(values, path).flatMap(reading[kind]))];
        return given.length > 0 ? [[path, given]] : [];
      }),
    ),
  };
}

function identifiersIn({ list, scheme, value, isShared }: IdentifierList, values: unknown): string[] {
  return valuesAt(values, list).flatMap((one) => {
    const [[code], [given]] = [textsAt(one, scheme), textsAt(one, value)];
    return code && given && !isShared?.(code) ? [`${code}:${given.replace(/\s/g, '').toLowerCase()}`] : [];
  });
}

/** A title in two languages, or with another in quotation marks, is known by each: `Quatuor n° 14 « La Jeune Fille et la Mort »`. */
function withParts(text: string): string[] {
  const parts = text.split(/\s\/\s|[«»]/).filter((part) => wordsOf(part).length >= PART_WORDS);
  return [text, ...parts];
}

const PART_WORDS = 3;

function distinctNames(texts: string[]): string[][] {
  const known = new Map(texts.map((text) => [toComparable(text), wordsOf(text)]));
  return [...known.values()].filter((words) => words.length > 0).slice(0, MAX_NAMES);
}

type Read = (value: unknown) => string[];

const text: Read = (value) =>
  typeof value === 'string' || typeof value === 'number' ? [toComparable(String(value))] : [];

/** The comparable form of a value, by kind of evidence. */
const reading: Record<Evidence['kind'], Read> = {
  reference: (value) => {
    if (typeof value === 'string' || typeof value === 'number') return [String(value)];
    const { documentId } = (value ?? {}) as { documentId?: unknown };
    return typeof documentId === 'string' ? [documentId] : [];
  },
  text,
  year: (value) => /-?\d{1,4}/.exec(String(value))?.slice(0, 1) ?? [],
  date: (value) => /^\d{4}-\d{2}-\d{2}/.exec(value instanceof Date ? value.toISOString() : String(value)) ?? [],
  time: (value) => /^\d{2}:\d{2}/.exec(String(value)) ?? [],
  point: (value) => {
    const { latitude, longitude } = (value ?? {}) as { latitude?: unknown; longitude?: unknown };
    const numbers = [latitude, longitude].map((one) => (one === null || one === undefined ? NaN : Number(one)));
    return numbers.every(Number.isFinite) ? [numbers.join(',')] : [];
  },
  site: (value) => {
    const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]+\.[^/?#:\s]+)/i.exec(typeof value === 'string' ? value : '');
    return host?.[1] ? [host[1].toLowerCase()] : [];
  },
};
