/** The years between which something is copied. */
export interface Years {
  from: number;
  to: number;
}

/** `2026-2027`, `2026/27`, `26/27`; a year alone. */
const SEASON = /\b(\d{4}|\d{2})( ?[-/–] ?)(\d{4}|\d{2})\b/g;
const YEAR = /\b\d{4}\b/g;
const ORDINAL =
  '(?:\\d+|[ivxlc]+)(?:re|er|e|è?me|nde?|st|nd|rd|th|a|ª|º)?|première|deuxième|troisième|prima|seconda|first|second|third';
const EDITION = new RegExp(
  `(?<![\\p{L}\\d])(?:${ORDINAL}) (?:édition|edition|edizione)(?!\\p{L})|(?:édition|edition|edizione) (?:n[°o.] ?)?\\d+`,
  'iu',
);

/** A name in its new year: `Festival des Cimes 2026` becomes 2027, `Saison 2026-2027` and `26/27` become 2027-2028 and 27/28. */
export function inYear(name: string, years: Years): string {
  const shift = years.to - years.from;
  const seasons: string[] = [];
  const held = name.replace(SEASON, (written: string, first: string, between: string, second: string) => {
    if (!isSeason(first, second, years)) return written;
    seasons.push(`${shifted(first, shift)}${between}${shifted(second, shift)}`);
    return `\u0000${seasons.length - 1}\u0000`;
  });
  return held
    .replace(YEAR, (year) => (isNear(Number(year), years) ? shifted(year, shift) : year))
    .replace(/\u0000(\d+)\u0000/g, (_, index: string) => seasons[Number(index)] ?? '');
}

/** Whether a text names the year that is copied from, a season with it, or the number of an edition. */
export function namesFormerYear(text: string, years: Years): boolean {
  const seasons = [...text.matchAll(SEASON)].some(
    ([, first = '', , second = '']) => isSeason(first, second, years) && fullYear(first) < years.to,
  );
  const alone = [...text.matchAll(YEAR)].some(([year]) => Number(year) >= years.from - 1 && Number(year) < years.to);
  return seasons || alone || EDITION.test(text);
}

const isNear = (year: number, { from }: Years): boolean => Math.abs(year - from) <= 1;

/** Two years in a row, near the one that is copied: `12/03` is a date, and `18-19` an age. */
const isSeason = (first: string, second: string, years: Years): boolean =>
  fullYear(second) === fullYear(first) + 1 && isNear(fullYear(first), years);

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

const shifted = (year: string, by: number): string =>
  String(Number(year) + by)
    .slice(-year.length)
    .padStart(year.length, '0');

/** What is no text of people: addresses, keys, dates and what the application computes. */
const NOT_TEXTS = new Set([
  'slug',
  'formerSlugs',
  'displayName',
  'url',
  'key',
  'pictures',
  'externalIds',
  'provenance',
  'steward',
  'coEditors',
]);
const DATE = /^\d{4}-\d{2}-\d{2}/;

/** The texts of an entry that name the former year, by attribute. What it points to is named elsewhere. */
export function textsOfFormerYear(
  values: Record<string, unknown>,
  years: Years,
): { attribute: string; text: string }[] {
  return Object.entries(values)
    .filter(([attribute]) => !NOT_TEXTS.has(attribute))
    .flatMap(([attribute, value]) =>
      textsIn(value)
        .filter((text) => namesFormerYear(text, years))
        .map((text) => ({ attribute, text })),
    );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return DATE.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null || 'documentId' in value) return [];
  return Object.entries(value).flatMap(([name, inner]) => (NOT_TEXTS.has(name) ? [] : textsIn(inner)));
}
