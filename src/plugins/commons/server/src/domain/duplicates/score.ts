import type { DuplicatesDeclaration } from './declaration';
import { find, type Outcome } from './evidence';
import type { Features } from './features';
import { compareNames, weighName, type Lexicon, type Likeness, type Name } from './names';

/** Why two entries look like one, or do not. */
export interface Reason {
  kind: 'name' | 'identifier' | DuplicatesDeclaration['evidence'][number]['kind'];
  outcome: Outcome;
  /** The attribute that says so. */
  attribute: string;
  /** What it adds to the logarithm of the odds. */
  weight: number;
  /** Metres, or the scheme of the identifier. */
  value?: string;
}

export interface Comparison {
  /** 0 to 1: how likely it is that both are one. */
  score: number;
  /** The most distinctive first. */
  reasons: Reason[];
}

/** An entry ready to be compared with others. */
export interface Comparable {
  features: Features;
  names: Name[];
}

export const comparable = (features: Features, lexicon: Lexicon): Comparable => {
  const places = new Set(features.places);
  return { features, names: features.names.map((words) => weighName(words, places, lexicon)) };
};

/** How likely it is that two entries of a type are one, and why. */
export function compare(
  declaration: DuplicatesDeclaration,
  one: Comparable,
  other: Comparable,
  lexicon: Lexicon,
): Comparison {
  const identifiers = identifierReasons(declaration, one.features, other.features);
  const reasons = [
    ...identifiers,
    ...nameReasons(declaration, one.names, other.names, lexicon),
    ...evidenceReasons(declaration, one.features, other.features),
  ].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const odds = reasons.reduce((sum, { weight }) => sum + weight, declaration.prior);
  return { score: Math.round(1000 / (1 + Math.exp(-odds))) / 1000, reasons };
}

const SAME_IDENTIFIER = 10;
const OTHER_IDENTIFIER = -4;

function identifierReasons({ identifiers }: DuplicatesDeclaration, one: Features, other: Features): Reason[] {
  if (!identifiers) return [];
  const attribute = identifiers.list;
  const shared = one.identifiers.find((identifier) => other.identifiers.includes(identifier));
  if (shared)
    return [{ kind: 'identifier', outcome: 'same', attribute, weight: SAME_IDENTIFIER, value: schemeOf(shared) }];
  const schemes = new Set(other.identifiers.map(schemeOf));
  const conflict = one.identifiers.map(schemeOf).find((code) => schemes.has(code) && !identifiers.isMany?.(code));
  if (!conflict) return [];
  return [{ kind: 'identifier', outcome: 'different', attribute, weight: OTHER_IDENTIFIER, value: conflict }];
}

const schemeOf = (identifier: string): string => identifier.slice(0, identifier.indexOf(':'));

function nameReasons({ names, naming }: DuplicatesDeclaration, one: Name[], other: Name[], lexicon: Lexicon): Reason[] {
  const isOfPerson = naming === 'person';
  let best: Likeness | null = null;
  for (const first of one)
    for (const second of other) {
      const likeness = compareNames(first, second, lexicon, isOfPerson);
      if (!best || worthOf(likeness) > worthOf(best)) best = likeness;
    }
  if (!best) return [];
  const outcome = best.similarity >= 0.98 ? 'same' : best.similarity >= NEAR_NAME ? 'near' : 'different';
  return [{ kind: 'name', outcome, attribute: names[0] ?? '', weight: worthOf(best) }];
}

const NEAR_NAME = 0.75;

/** What a similarity of names is worth: between two of these, on the line that joins them. */
const WORTH: [similarity: number, worth: number][] = [
  [0, -8],
  [0.4, -7],
  [0.6, -4],
  [0.75, -1],
  [0.85, 1],
  [0.95, 2.5],
  [1, 3],
];

function worthOf({ similarity, distinctiveness }: Likeness): number {
  const next = Math.max(
    1,
    WORTH.findIndex(([limit]) => similarity <= limit),
  );
  const [[low, from] = [0, 0], [high, to] = [1, 0]] = [WORTH[next - 1], WORTH[next]];
  const worth = from + ((to - from) * (similarity - low)) / (high - low);
  // A name made of what every name has speaks less for sameness.
  return worth > 0 ? worth * (0.4 + 0.6 * distinctiveness) : worth;
}

function evidenceReasons({ evidence }: DuplicatesDeclaration, one: Features, other: Features): Reason[] {
  return evidence.flatMap((piece) => {
    const finding = find(piece, one, other);
    if (!finding) return [];
    const { outcome, value } = finding;
    const weight = outcome === 'near' ? (piece.near ?? 0) : piece[outcome];
    const [attribute = ''] = piece.path.split('.');
    return [{ kind: piece.kind, outcome, attribute, weight, ...(value === undefined ? {} : { value: String(value) }) }];
  });
}
