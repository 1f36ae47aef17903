import type { Core } from '@strapi/strapi';
import createError from 'http-errors';
import { losesNothing, mergeOf, type ConflictingField } from '../../domain/concurrency/merge';
import type { Change } from '../../domain/history/comparison';
import type { Snapshot } from '../../domain/snapshot/snapshot';
import type { Row } from '../drafts';
import { getService } from '../get-service';
import { storeOf } from '../history/store';
import { attributesOf, isList } from '../snapshots/model';
import { translate } from '../translate';

export interface Place {
  uid: string;
  documentId: string;
  locale: string | null;
}

interface Stale {
  entry: Place;
  rows: Row[];
  /** When what was opened had been written. */
  baseAt: Date;
  theirs: Snapshot;
  mine: Snapshot;
}

/** What whoever writes second is shown. */
export interface Conflict extends Place {
  /** What to write on next. */
  updatedAt: string;
  by: string;
  fields: ShownField[];
}

export interface ShownField extends ConflictingField {
  label: string;
  /** Word by word, what each made of what both began with; null where they left it. */
  theirChange: Change | null;
  myChange: Change | null;
}

/** Two texts of one entry, when somebody wrote it while somebody else had it open. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Lets be what leaves the text as it is.
   * @throws a 409 with what differs. It goes by the name of a validation error because only those leave the form as people typed it.
   */
  async reject(stale: Stale): Promise<void> {
    const base = await baseOf(strapi, stale);
    const merge = mergeOf(base, stale.theirs, stale.mine);
    if (losesNothing(merge)) return;
    const conflict = await conflictOf(strapi, stale, base, merge);
    const message = translate(strapi, 'concurrency.theirs', { name: conflict.by });
    const both = conflict.fields.filter(({ chosen }) => chosen === null);
    throw createError(409, translate(strapi, 'concurrency.refused', { name: conflict.by }), {
      name: 'ValidationError',
      details: {
        errors: both.map(({ attribute }) => ({ path: [attribute], name: 'ValidationError', message })),
        conflict,
      },
    });
  },

  /** What was typed, with the parts that somebody removed meanwhile as new ones: their rows are gone. */
  async withoutGoneParts(
    uid: string,
    documentId: string,
    locale: string | null,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    const names = attributesOf(strapi, uid).filter(([name, { type }]) => type === 'component' && data[name]);
    if (names.length === 0) return data;
    const row = (await strapi.db.query(uid).findOne({
      where: { documentId, ...(locale ? { locale } : {}), publishedAt: null },
      populate: Object.fromEntries(names.map(([name]) => [name, true])),
    })) as Record<string, { id: number } | { id: number }[] | null> | null;
    const kept = names.map(([name, attribute]): [string, unknown] => {
      const ids = [row?.[name] ?? []].flat().map(({ id }) => id);
      const parts = [data[name]].flat().map((part) => withoutUnknownId(part as { id?: number }, ids));
      return [name, isList(attribute) ? parts : parts[0]];
    });
    return { ...data, ...Object.fromEntries(kept) };
  },
});

async function baseOf(strapi: Core.Strapi, { entry, baseAt }: Stale): Promise<Snapshot | null> {
  const { uid, documentId, locale } = entry;
  const base = await storeOf(strapi).writtenAt({ uid, documentId }, locale ?? '', baseAt.getTime());
  return base?.snapshot ?? null;
}

/** What whoever writes second is shown of it: what their role lets them read. */
async function conflictOf(
  strapi: Core.Strapi,
  { entry, rows, theirs, mine }: Stale,
  base: Snapshot | null,
  merge: ConflictingField[],
): Promise<Conflict> {
  const { uid, documentId, locale } = entry;
  const attributes = merge.map(({ attribute }) => attribute);
  const states = [theirs, mine, ...(base ? [base] : [])];
  const hidden = await getService(strapi, 'hidden-fields').attributes(uid, documentId, states);
  const shown = getService(strapi, 'entry-access')
    .rightsOn(uid)
    .readable(attributes)
    .filter((name) => !hidden.includes(name));
  const labelOf = await getService(strapi, 'labels').labelsOf(uid);
  const compare = await getService(strapi, 'changes').comparer(uid);
  const theirChanges = compare(base ?? {}, theirs);
  const myChanges = compare(base ?? {}, mine);
  const draft = rows.find((row) => row.publishedAt === null && (locale === null || row.locale === locale));
  const people = await getService(strapi, 'people').named([draft?.updatedBy?.id]);
  return {
    ...entry,
    updatedAt: (draft?.updatedAt ?? new Date()).toISOString(),
    by: people.get(draft?.updatedBy?.id ?? 0)?.name ?? translate(strapi, 'concurrency.somebody'),
    fields: merge
      .filter(({ attribute }) => shown.includes(attribute))
      .map((field) => ({
        ...field,
        label: labelOf(field.attribute),
        theirChange: theirChanges[field.attribute] ?? null,
        myChange: myChanges[field.attribute] ?? null,
      })),
  };
}

function withoutUnknownId({ id, ...part }: { id?: number }, known: number[]): object {
  return id !== undefined && known.includes(Number(id)) ? { id, ...part } : part;
}
