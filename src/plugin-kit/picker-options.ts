import { withoutAccents } from './without-accents';

/** Something to choose among many. */
export interface PickerOption {
  value: string;
  label: string;
  /** What it is listed under. */
  group?: string | undefined;
  /** Other words by which people look for it. */
  synonyms?: readonly string[] | undefined;
  /** How many broader options it stands under. */
  depth?: number | undefined;
}

/** The options that hold every word of what was typed, inside of their own words too; the likeliest first. */
export function matchOptions(options: PickerOption[], typed: string): PickerOption[] {
  const wanted = comparable(typed);
  if (wanted === '') return options;
  const words = wanted.split(' ');
  return options
    .flatMap((option) => {
      const label = comparable(option.label);
      const synonyms = (option.synonyms ?? []).map(comparable);
      const isFound = words.every((word) => [label, ...synonyms].some((text) => text.includes(word)));
      return isFound ? { option, rank: rankOf(wanted, label, synonyms) } : [];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

/** The whole name, its beginning, the beginning of one of its words, another word for it, anything else. */
function rankOf(wanted: string, label: string, synonyms: string[]): number {
  if (label === wanted) return 0;
  if (label.startsWith(wanted)) return 1;
  if (` ${label}`.includes(` ${wanted}`)) return 2;
  return synonyms.some((synonym) => synonym.startsWith(wanted)) ? 3 : 4;
}

const comparable = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[\s']+/g, ' ')
    .trim();
