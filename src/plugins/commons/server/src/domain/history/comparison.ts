import { diffArrays } from 'diff';
import { isSame } from '../snapshot/differences';
import { isPointer, type Snapshot, type SnapshotValue } from '../snapshot/snapshot';
import { textChange, type TextPart } from './text-change';

/** An attribute of a content type or component, as much of it as comparing takes. */
export interface Field {
  name: string;
  type: string;
  label: string;
  /** Fields of its parts, by component; the empty name when it has one kind of part. */
  parts?: (component: string) => Field[];
  /** What people read for a code. */
  choiceOf?: (code: string) => string;
}

/** What became of the value of a field. */
export type Change =
  | { kind: 'text'; parts: TextPart[] }
  | { kind: 'value'; type: string; before: SnapshotValue; after: SnapshotValue }
  | { kind: 'list'; added: string[]; removed: string[]; isReordered: boolean }
  | { kind: 'parts'; parts: PartChange[] }
  /** It is not the same, and the reader may not see it. */
  | { kind: 'hidden' };

export interface PartChange {
  became: 'added' | 'removed' | 'changed';
  /** What people recognise the part by. */
  title: string;
  fields: FieldChange[];
}

export interface FieldChange {
  attribute: string;
  label: string;
  change: Change;
}

/** Whether a reader may not see the value at a path; `beside` are the values around it, before and after. */
export type IsHidden = (path: string[], beside: Snapshot[]) => boolean;

const TEXTS = new Set(['string', 'text', 'richtext', 'email', 'uid', 'blocks']);
const PARTS = new Set(['component', 'dynamiczone']);

/** Field by field, what differs between two snapshots: word by word in texts, part by part in components. */
export function comparisonOf(before: Snapshot, after: Snapshot, fields: Field[], isHidden: IsHidden): FieldChange[] {
  return compareFields(before, after, fields, { isHidden, path: [] });
}

interface Context {
  isHidden: IsHidden;
  path: string[];
}

function compareFields(before: Snapshot, after: Snapshot, fields: Field[], { isHidden, path }: Context): FieldChange[] {
  return fields.flatMap((field) => {
    const [one, other] = [before[field.name] ?? null, after[field.name] ?? null];
    if (isSame(one, other)) return [];
    const context = { isHidden, path: [...path, field.name] };
    const isSeen = PARTS.has(field.type) || !isHidden(context.path, [before, after]);
    const change: Change = isSeen ? changeOf(field, one, other, context) : { kind: 'hidden' };
    return [{ attribute: field.name, label: field.label, change }];
  });
}

function changeOf(field: Field, before: SnapshotValue, after: SnapshotValue, context: Context): Change {
  if (PARTS.has(field.type)) return { kind: 'parts', parts: partChanges(field, before, after, context) };
  if (field.type === 'relation' || field.type === 'media') return listChange(before, after);
  if (TEXTS.has(field.type) && isText(before) && isText(after)) return textChange(before ?? '', after ?? '');
  if (isListOfTexts(before) && isListOfTexts(after)) return listChange(before, after);
  if (isTexts(before) && isTexts(after)) return { kind: 'parts', parts: languageChanges(before, after) };
  const said = (value: SnapshotValue) => (typeof value === 'string' && field.choiceOf ? field.choiceOf(value) : value);
  return { kind: 'value', type: field.type, before: said(before), after: said(after) };
}

const isText = (value: SnapshotValue): value is string | null => value === null || typeof value === 'string';

const isListOfTexts = (value: SnapshotValue): boolean =>
  value === null || (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** A text in several languages, by their codes. */
const isTexts = (value: SnapshotValue): value is Record<string, string> | null =>
  value === null ||
  (typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.entries(value).every(([code, text]) => /^[a-z]{2}$/.test(code) && typeof text === 'string'));

function languageChanges(before: Record<string, string> | null, after: Record<string, string> | null): PartChange[] {
  const codes = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const changed = codes.filter((code) => before?.[code] !== after?.[code]);
  return changed.map((code) => ({
    became: 'changed',
    title: code,
    fields: [{ attribute: code, label: '', change: textChange(before?.[code] ?? '', after?.[code] ?? '') }],
  }));
}

const listOf = (value: SnapshotValue): SnapshotValue[] => (value === null ? [] : [value].flat());

const nameOf = (value: SnapshotValue): string =>
  isPointer(value) ? value.name || value.documentId : String(value as string);

function listChange(before: SnapshotValue, after: SnapshotValue): Change {
  const [one, other] = [listOf(before), listOf(after)];
  const lacking = (list: SnapshotValue[]) => (value: SnapshotValue) => !list.some((known) => isSame(known, value));
  const added = other.filter(lacking(one)).map(nameOf);
  const removed = one.filter(lacking(other)).map(nameOf);
  return { kind: 'list', added, removed, isReordered: added.length === 0 && removed.length === 0 };
}

/** Parts that are the same on both sides are left out; what goes and what comes at one place is one that changed. */
function partChanges(field: Field, before: SnapshotValue, after: SnapshotValue, context: Context): PartChange[] {
  const runs = diffArrays(listOf(before), listOf(after), { comparator: isSame });
  return runs.flatMap(({ added, removed, value }, index) => {
    const follows = added && runs[index - 1]?.removed ? (runs[index - 1]?.value ?? []) : [];
    const next = removed && runs[index + 1]?.added ? (runs[index + 1]?.value ?? []) : [];
    if (removed)
      return value.map((part, n) => partChange(field, part as Snapshot, (next[n] ?? null) as Snapshot | null, context));
    return added ? value.slice(follows.length).map((part) => partChange(field, null, part as Snapshot, context)) : [];
  });
}

function partChange(field: Field, before: Snapshot | null, after: Snapshot | null, context: Context): PartChange {
  const shown = (after ?? before ?? {}) as Snapshot;
  const component = typeof shown.__component === 'string' ? shown.__component : '';
  const fields = field.parts?.(component) ?? [];
  return {
    became: !before ? 'added' : after ? 'changed' : 'removed',
    title: titleOf(shown, fields, context),
    fields: compareFields(before ?? {}, after ?? {}, fields, context),
  };
}

/** The first name or short text of a part that the reader may see. */
function titleOf(part: Snapshot, fields: Field[], { isHidden, path }: Context): string {
  const titles = fields.map(({ name, type }) => {
    const value = part[name] ?? null;
    if (isHidden([...path, name], [part])) return '';
    if (isPointer(value)) return value.name;
    return type === 'string' && typeof value === 'string' ? value : '';
  });
  return titles.find(Boolean) ?? '';
}
