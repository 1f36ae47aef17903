import { markdownToText } from '../../../../../../plugin-kit/markdown-text';
import { pick, type LocaleChain } from '../localise';
import type { Column } from '../shape/columns';
import type { LocalisedText } from '../source';
import type { Feed, FeedItem } from './format';

export type Cell = string | number | { date: string } | { instant: string } | null;

/** A channel as rows and columns: people read a cell, so nothing in it is a code or a structure. */
export interface Table {
  headers: string[];
  rows: Cell[][];
}

const LIST_SEPARATOR = ' | ';
const PART_SEPARATOR = ' · ';
const YES: LocalisedText = { fr: 'Oui', en: 'Yes', it: 'Sì' };
const NO: LocalisedText = { fr: 'Non', en: 'No', it: 'No' };
/** A term that tells that nobody said: an empty cell tells as much. */
const UNKNOWN = 'unknown';
/** All that a position or a price has, and nothing between thousands. */
const DECIMALS = { useGrouping: false, maximumFractionDigits: 8 };
/** Readers disagree on which of these end a record: in a cell all of them are one line feed. */
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

export function toTable({ columns, chain }: Pick<Feed, 'columns' | 'chain'>, items: FeedItem[]): Table {
  const fields = columns.flatMap((column) => fieldsOf(column, chain));
  return {
    headers: ['documentId', ...fields.map(({ header }) => inLines(header))],
    rows: items.map(({ documentId, item }) => [documentId, ...fields.map(({ read }) => read(item))]),
  };
}

/** A number as a language writes it. */
export const numberIn = ([locale]: LocaleChain): ((value: number) => string) => {
  const { format } = new Intl.NumberFormat(locale, DECIMALS);
  return (value) => format(value);
};

interface TableField {
  header: string;
  read(item: Record<string, unknown>): Cell;
}

/** A place takes two columns, everything else one. */
function fieldsOf(column: Column, chain: LocaleChain): TableField[] {
  const header = (column.label ? pick(column.label, chain) : null) ?? column.name;
  const path = column.name.split('.');
  if (column.type === 'place') {
    return ['latitude', 'longitude'].map((axis) => ({
      header: `${header} (${axis})`,
      read: (item) => (valueAt(item, [...path, axis]) as number | undefined) ?? null,
    }));
  }
  const toCell = cellWriter(column, chain);
  return [{ header, read: (item) => toCell(valueAt(item, path)) }];
}

const valueAt = (item: unknown, path: string[]): unknown =>
  path.reduce((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], item);

function cellWriter(column: Column, chain: LocaleChain): (value: unknown) => Cell {
  const write = valueWriter(column, chain);
  return (value) => {
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return pick(value ? YES : NO, chain) ?? String(value);
    if (typeof value === 'string' && column.type === 'date') return { date: value };
    if (typeof value === 'string' && column.type === 'instant') return { instant: value };
    if (typeof value === 'string') return inLines(column.isMarkdown ? markdownToText(value) : value);
    if (column.isIdentifier && isTerm(value)) return value.code;
    return write(value) || null;
  };
}

/** What a nested value says: terms by their labels, lists one after the other, whatever else by its parts. */
function valueWriter({ words = {}, notInTables = [] }: Column, chain: LocaleChain) {
  const number = numberIn(chain);
  const write = (value: unknown): string => {
    if (value === null || value === undefined || typeof value === 'boolean') return '';
    if (typeof value === 'number') return number(value);
    if (Array.isArray(value)) return joined(value.map(write), LIST_SEPARATOR);
    if (typeof value !== 'object') return inLines(String(value as string));
    if (isTerm(value)) return value.code === UNKNOWN ? '' : (value.label ?? value.code);
    return joined(Object.entries(value).map(part), PART_SEPARATOR);
  };
  const part = ([name, value]: [string, unknown]): string => {
    if (notInTables.includes(name)) return '';
    const label = typeof value === 'string' ? words[name]?.[value] : undefined;
    if (label) return pick(label, chain) ?? write(value);
    return Array.isArray(value) ? joined(value.map(write), ', ') : write(value);
  };
  return write;
}

const isTerm = (value: unknown): value is { code: string; label: string | null } =>
  typeof value === 'object' && value !== null && 'code' in value && 'label' in value;

const joined = (parts: string[], separator: string): string => parts.filter(Boolean).join(separator);

const inLines = (text: string): string => text.replace(LINE_BREAK, '\n');
