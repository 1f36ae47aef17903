/** A text by language, French always there. */
export type LocalisedText = { fr: string } & Record<string, string>;

/** One thing that makes an entry of a type more complete. */
export interface Criterion {
  /** Weights are kept under it: it never changes. */
  code: string;
  /** Attribute of the form where it is added. */
  attribute: string;
  /** Attributes any of which says it, of the entry or, dotted, of what it points to: `production.pictures`. */
  filledBy?: string[];
  /** Of a component: what one of them must hold all of. */
  holding?: string[];
  /** Values that say nothing: `unknown`. */
  emptyValues?: string[];
  /** What it counts for, until somebody decides otherwise. */
  weight: number;
  /** What lacks, in words that follow « il manque »: une image avec sa licence. */
  what: LocalisedText;
  /** What to do, as one would say it: Ajoutez une image avec sa licence. */
  advice: LocalisedText;
  /** Fields of channels that show it: a channel with one of them needs it. */
  channelFields?: string[];
}

/** The criteria of each type, in the order of its form. */
export type Completeness = Record<string, Criterion[]>;

/** Where a criterion is looked for: the path of an attribute, and what its components must hold. */
export const pathsOf = ({ attribute, filledBy }: Criterion): string[] => filledBy ?? [attribute];

/** The relations of an entry from which it inherits: `production` of `production.pictures`. */
export function inheritedRelations(criteria: Criterion[]): string[] {
  const relations = criteria.flatMap(pathsOf).flatMap((path) => (path.includes('.') ? [path.split('.')[0] ?? ''] : []));
  return [...new Set(relations)];
}
