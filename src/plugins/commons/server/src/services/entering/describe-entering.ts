import type { Copy } from '../../domain/copy/copy';
import type { CreationField, Grid, Words } from '../../domain/grid/grid';
import { isPointer, type Snapshot } from '../../domain/snapshot/snapshot';
import type { Plan } from './copies';

type Translate = (words: Words) => string;

/** A grid as its page needs it, in the language of the reader. */
export const describeGrid = ({ name, label, from, entries, columns }: Grid, t: Translate) => ({
  ...{ name, from, entries },
  label: t(label),
  columns: columns.map((column) => ({
    name: column.name,
    kind: column.kind,
    label: t(column.label),
    hint: column.hint ? t(column.hint) : '',
    isRequired: column.isRequired === true,
    headings: column.headings,
    within: column.entry?.within?.column ?? null,
    uid: column.entry?.uid ?? null,
    create: column.entry?.create
      ? { label: t(column.entry.create.label), fields: column.entry.create.fields.map((one) => field(one, t)) }
      : null,
  })),
});

const field = ({ name, label, isRequired, entry }: CreationField, t: Translate) => ({
  name,
  label: t(label),
  isRequired: isRequired === true,
  isEntry: entry !== undefined,
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
    formerName: root ? text(root.values, nameOf(copy.of)) : '',
    /** The copy that is there already, whole or in part. */
    existing: root?.exists ? root.copyId : null,
    lines: planned.map(({ uid, documentId, isGroup, values, exists, leftOut }) => {
      const date = isGroup ? copy.dates.start : copy.entries.date;
      const from = text(values, date) || null;
      const copied = isGroup ? copy.copyGroup(values, move) : copy.copyEntry(values, move, []);
      const [name, becomes] = [text(values, nameOf(uid)), isGroup ? text(copied, nameOf(uid)) : ''];
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
