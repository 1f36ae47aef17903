import type { Copy } from '../../domain/copy/copy';
import type { Creatable, CreationField, Findable, Grid, Words } from '../../domain/grid/grid';
import { isPointer, type Snapshot } from '../../domain/snapshot/snapshot';
import type { Plan } from './copies';

type Translate = (words: Words) => string;

/** An entry of a short list. */
interface Term {
  documentId: string;
  name: string;
}

/** The entries of a short list, once they are read. */
export type Lists = Map<Findable, Term[]>;

/** Every short list that a grid offers, in its columns and in what they make. */
export const listsOf = ({ columns }: Grid): Findable[] =>
  columns.flatMap(({ entry }) => (entry ? [entry, ...findableIn(entry.create)] : [])).filter(({ isList }) => isList);

const findableIn = (create: Creatable | undefined): Findable[] =>
  (create?.fields ?? []).flatMap(({ entry }) => (entry ? [entry, ...findableIn(entry.create)] : []));

/** A grid as its page needs it, in the language of the reader. */
export const describeGrid = ({ name, label, from, entries, columns }: Grid, lists: Lists, t: Translate) => ({
  ...{ name, from, entries },
  label: t(label),
  columns: columns.map((column) => ({
    name: column.name,
    kind: column.kind,
    label: t(column.label),
    hint: column.hint ? t(column.hint) : '',
    isRequired: column.isRequired === true,
    isSecondary: column.isSecondary === true,
    headings: column.headings,
    within: column.entry?.within?.column ?? null,
    uid: column.entry?.uid ?? null,
    choices: (column.entry && lists.get(column.entry)) ?? null,
    create: column.entry?.create ? creation(column.entry.create, lists, t) : null,
  })),
});

interface DescribedCreation {
  label: string;
  fields: DescribedField[];
}

interface DescribedField {
  name: string;
  label: string;
  isRequired: boolean;
  isNeededToPublish: boolean;
  isEntry: boolean;
  choices: Term[] | null;
  create: DescribedCreation | null;
}

const creation = ({ label, fields }: Creatable, lists: Lists, t: Translate): DescribedCreation => ({
  label: t(label),
  fields: fields.map((one) => field(one, lists, t)),
});

const field = ({ entry, ...one }: CreationField, lists: Lists, t: Translate): DescribedField => ({
  name: one.name,
  label: t(one.label),
  isRequired: one.isRequired === true,
  isNeededToPublish: one.isNeededToPublish === true,
  isEntry: entry !== undefined,
  choices: (entry && lists.get(entry)) ?? null,
  create: entry?.create ? creation(entry.create, lists, t) : null,
});

interface Naming {
  nameOf(uid: string): string;
  labelOf(uid: string, attribute: string): string;
  t: Translate;
}

/** What a copy would make, line by line. */
export function describePlan(copy: Copy, { move, planned }: Plan, { nameOf, labelOf, t }: Naming) {
  const [root] = planned;
  return {
    label: t(copy.label),
    parts: copy.parts.map(({ name, label }) => ({ name, label: t(label) })),
    firstDay: move.firstDay,
    keepsWeekdays: move.keepsWeekdays,
    name: root ? text(copy.copyGroup(root.values, move), nameOf(copy.of)) : '',
    formerName: root?.name ?? '',
    /** The copy that is there already, whole or in part. */
    existing: root?.exists ? root.copyId : null,
    lines: planned.map(({ uid, documentId, isGroup, name, values, exists, leftOut }) => {
      const date = isGroup ? copy.dates.start : copy.entries.date;
      const from = text(values, date) || null;
      const copied = isGroup ? copy.copyGroup(values, move) : copy.copyEntry(values, move, []);
      const becomes = isGroup ? text(copied, nameOf(uid)) : '';
      return {
        ...{ uid, documentId, isGroup, exists, leftOut, from },
        name,
        /** The name in its new year; null when it stays. */
        becomes: becomes && becomes !== name ? becomes : null,
        /** What still names the year of before, for somebody to write anew. */
        toReview: copy
          .toReview(copied, move.years)
          .map((found) => ({ label: labelOf(uid, found.attribute), text: found.text })),
        time: isGroup ? null : text(values, copy.entries.time).slice(0, 5) || null,
        to: move.date(from),
      };
    }),
  };
}

function text(values: Record<string, unknown>, attribute: string): string {
  const value = (values as Snapshot)[attribute];
  if (typeof value === 'string') return value;
  return isPointer(value) ? value.name : '';
}
