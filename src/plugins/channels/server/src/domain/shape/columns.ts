import { dayInWords, instantInWords } from '../../../../../../plugin-kit/dates-in-words';
import { markdownToText } from '../../../../../../plugin-kit/markdown-text';
import { localise, pick, type LocaleChain } from '../localise';
import type { Field, FieldType, LocalisedText, Term } from '../source';
import { cutText } from './cut-text';
import { isConstant, nameOf, type Shape, type ShownField } from './shape';

/** What a column holds once it is shaped; null is always possible, but in a constant. */
export type ColumnType = FieldType | 'term' | 'texts';

/** A value of the items: its name, what it means, and how a record gives it. */
export interface Column {
  /** Dotted path in the item. */
  name: string;
  /** Name of the field that it shows; null for a constant. */
  field: string | null;
  type: ColumnType;
  /** In the reader's words; the partner's own name for what it renamed. */
  label: LocalisedText | null;
  /** The codes that it may hold, where they are known for ever. */
  codes?: string[];
  constant?: unknown;
  /** True when the marks of its texts are markdown. */
  isMarkdown?: true;
  isIdentifier?: true;
  /** The words of codes inside an object, by part and code. */
  words?: Record<string, Record<string, LocalisedText>>;
  /** What an object is, in JSON Schema. */
  schema?: Field['schema'];
  /** Parts of an object that a cell of a table leaves out. */
  notInTables?: string[];
  render(data: unknown, chain: LocaleChain): unknown;
}

export interface ShapeContext {
  fields: Field[];
  locales: readonly string[];
  timeZone: string;
  /** The region's way to write dates, by language: `en-GB`. */
  languageTags: Record<string, string>;
}

/** The columns of a channel's items, in order. An entry whose field is gone is left out: shapes are checked when saved. */
export function columnsOf(shape: Shape | null, channelContext: ShapeContext): Column[] {
  const { fields } = channelContext;
  const entries =
    shape ??
    fields
      .filter(({ shown, isReserved }) => shown !== false && !isReserved)
      .map(({ name }): ShownField => ({ field: name }));
  return entries.flatMap((entry): Column[] => {
    if (isConstant(entry)) return [constantColumn(entry.as, entry.constant)];
    const field = fields.find(({ name }) => name === entry.field);
    return field ? [fieldColumn(entry, field, channelContext)] : [];
  });
}

function constantColumn(name: string, constant: unknown): Column {
  return {
    name,
    field: null,
    type: typeof constant === 'number' ? 'number' : typeof constant === 'boolean' ? 'boolean' : 'text',
    label: null,
    constant,
    render: (_data, chain) =>
      typeof constant === 'object' && constant !== null ? inOwnWords(constant as LocalisedText, chain) : constant,
  };
}

/** What the partner wrote itself; the language that it began with stands in for those that it left out. */
const inOwnWords = (words: string | LocalisedText, chain: LocaleChain): string | null =>
  typeof words === 'string' ? words : (pick(words, chain) ?? Object.values(words).find(Boolean) ?? null);

function fieldColumn(entry: ShownField, field: Field, { locales, timeZone, languageTags }: ShapeContext): Column {
  const codes = field.terms && 'codes' in field.terms ? { codes: field.terms.codes } : {};
  return {
    name: nameOf(entry),
    field: field.name,
    label: entry.as === undefined || entry.as === field.name ? field.label : null,
    type: typeOf(entry, field),
    ...codes,
    ...(field.isIdentifier ? { isIdentifier: true } : {}),
    ...(field.words ? { words: field.words } : {}),
    ...(field.schema ? { schema: field.schema } : {}),
    ...(field.notInTables ? { notInTables: field.notInTables } : {}),
    // What is cut is without marks: one of two could be lost.
    ...(field.isMarkdown && !entry.text ? { isMarkdown: true } : {}),
    render: (data, chain) => {
      const value = shownBy(field, data);
      if (value === null || value === undefined) return null;
      if (entry.terms) return termsIn(value as Term[], entry.terms, field, chain);
      if (entry.date) {
        return datesIn(value as string, entry.date.words, field, languageTags[chain[0]] ?? chain[0], timeZone);
      }
      const shown = localise(value, field, chain, locales);
      if (!entry.text || typeof shown !== 'string') return shown;
      return cutText(field.isMarkdown ? markdownToText(shown) : shown, entry.text.most);
    },
  };
}

/** What items show of a field: not always all that filters compare. */
export const shownBy = (field: Field, data: unknown): unknown => (field.show ?? field.read)(data);

function typeOf({ terms, date }: ShownField, { type, isSingle }: Field): ColumnType {
  if (date) return 'text';
  if (type !== 'terms') return type;
  if (terms?.join !== undefined) return 'text';
  const isOne = terms?.first === true || isSingle === true;
  if (terms?.show) return isOne ? 'text' : 'texts';
  return isOne ? 'term' : 'terms';
}

function datesIn(
  value: string,
  words: NonNullable<ShownField['date']>['words'],
  { type }: Field,
  locale: string,
  timeZone: string,
): string {
  return type === 'date' ? dayInWords(value, locale, words) : instantInWords(value, locale, timeZone, words);
}

function termsIn(
  terms: Term[],
  { show, words, first, join }: NonNullable<ShownField['terms']>,
  { isSingle }: Field,
  chain: LocaleChain,
): unknown {
  const labelOf = ({ code, label }: Term): string | null => {
    const own = words && Object.hasOwn(words, code) ? words[code] : undefined;
    return own === undefined ? pick(label, chain) : inOwnWords(own, chain);
  };
  const chosen = first ? terms.slice(0, 1) : terms;
  const wordOf = (term: Term): string | null => (show === 'codes' ? term.code : labelOf(term));
  if (join !== undefined) return chosen.length > 0 ? chosen.map(wordOf).join(join) : null;
  const shown = chosen.map((term) => (show ? wordOf(term) : { code: term.code, label: labelOf(term) }));
  return first || isSingle ? (shown[0] ?? null) : shown;
}
