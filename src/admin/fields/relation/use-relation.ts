import { useField, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { defaultLocale } from './default-locale';

/** What a relation points to. */
export interface Related {
  id: number;
  documentId: string;
  name: string;
}

interface Change {
  id: number;
  apiData: { id: number; documentId: string; isTemporary?: boolean };
  name?: string;
}

/** A relation in a form of Strapi: what is added to it and taken from it, until the form is saved. */
interface Changes {
  connect: Change[];
  disconnect: Change[];
}

interface Owner {
  /** Path of the field in the form: `address.commune`. */
  name: string;
  /** Type or component that has the attribute. */
  model: string;
  /** Whether it points to one at most. */
  isOnly: boolean;
}

/** The entry as its form began: the form of the page, or the one of a window over it. */
interface EntryShown {
  documentId?: string;
}

type Row = { id: number; documentId: string } & Record<string, unknown>;

const NOTHING: Related[] = [];
const NONE: Changes = { connect: [], disconnect: [] };
/** Strapi's largest page. */
const MAX_RELATED = 100;

/** Reads what a relation points to, with what the form changes of it, and changes it as Strapi's own input does. */
export function useRelation(owner: Owner, mainField: string) {
  const { name, isOnly } = owner;
  const field = useField<Changes | undefined>(name);
  const { onChange } = field;
  const changes = field.value ?? NONE;
  const stored = useStored(owner, mainField);
  const related = useMemo(() => {
    const taken = new Set(changes.disconnect.map(({ id }) => id));
    const added = changes.connect.map(({ id, apiData, name: label }) => ({
      id,
      documentId: apiData.documentId,
      name: label ?? '',
    }));
    // What is stored may be read after another one was chosen in its place.
    if (isOnly && added.length > 0) return added;
    const addedIds = new Set(added.map(({ id }) => id));
    return [...stored.filter(({ id }) => !taken.has(id) && !addedIds.has(id)), ...added];
  }, [stored, changes, isOnly]);

  const remove = useCallback(
    (one: Related) => onChange(name, without(changes, stored, isOnly ? [...stored, one] : [one])),
    [onChange, name, changes, stored, isOnly],
  );
  /** Adds one, or puts it in the place of the others when the relation takes only one. */
  const add = useCallback(
    (one: Related) => {
      const kept = isOnly ? without(changes, stored, related) : changes;
      const isBack = stored.some(({ id }) => id === one.id);
      onChange(name, {
        connect: isBack ? kept.connect : [...kept.connect, toChange(one, true)],
        disconnect: kept.disconnect.filter(({ id }) => id !== one.id),
      });
    },
    [onChange, name, changes, stored, related, isOnly],
  );
  return { related, add, remove, error: field.error };
}

function without(changes: Changes, stored: Related[], removed: Related[]): Changes {
  const ids = new Set(removed.map(({ id }) => id));
  const known = new Set(changes.disconnect.map(({ id }) => id));
  const taken = stored.filter(({ id }) => ids.has(id) && !known.has(id));
  return {
    connect: changes.connect.filter(({ id }) => !ids.has(id)),
    disconnect: [...changes.disconnect, ...taken.map((one) => toChange(one, false))],
  };
}

/** `apiData` is what Strapi sends when the form is saved. */
const toChange = ({ id, documentId, name }: Related, isTemporary: boolean): Change => ({
  id,
  name,
  apiData: { id, documentId, ...(isTemporary ? { isTemporary } : {}) },
});

/** What the relation points to in the database, read again after each save. */
function useStored({ name, model }: Owner, mainField: string): Related[] {
  const { get } = useFetchClient();
  const path = name.split('.');
  const attribute = path.at(-1) ?? '';
  const componentId = useForm('useRelation', ({ values }) => idAt(values, path.slice(0, -1)));
  const initialValues = useForm('useRelation', (state) => state.initialValues as EntryShown);
  const ownerId = path.length > 1 ? componentId : initialValues.documentId;
  const [search] = useSearchParams();
  // A window over the form of a type that has no languages may hold one of a type that has.
  const asked = search.get('plugins[i18n][locale]');
  const status = search.get('status');
  const [read, setRead] = useState<{ of: string | undefined; rows: Related[] }>({ of: undefined, rows: NOTHING });
  useEffect(() => {
    if (!ownerId) return;
    let isCurrent = true;
    const show = (rows: Related[]) => isCurrent && setRead({ of: ownerId, rows });
    const readRows = async () => {
      const locale = asked ?? (await defaultLocale(get));
      const params = { pageSize: MAX_RELATED, ...(locale ? { locale } : {}), ...(status ? { status } : {}) };
      const address = `/content-manager/relations/${model}/${ownerId}/${attribute}`;
      const { data } = await get<{ results?: Row[]; data?: Row | null }>(address, { params });
      const rows = (data.results ?? [data.data ?? []].flat()).toReversed();
      show(rows.map((row) => toRelated(row, mainField)));
    };
    // What cannot be read is not shown, and nothing of it is taken away.
    readRows().catch(() => show(NOTHING));
    return () => {
      isCurrent = false;
    };
  }, [get, model, ownerId, attribute, asked, status, initialValues, mainField]);
  return ownerId && read.of === ownerId ? read.rows : NOTHING;
}

const toRelated = (row: Row, mainField: string): Related => {
  const name = row[mainField];
  return { id: row.id, documentId: row.documentId, name: typeof name === 'string' ? name : '' };
};

/** The id of the row of a component at this place of the form; undefined for one that is new. */
function idAt(values: unknown, path: string[]): string | undefined {
  let current: unknown = values;
  for (const name of path) current = (current as Record<string, unknown> | null | undefined)?.[name];
  const id = (current as { id?: number | string } | null | undefined)?.id;
  return id === undefined ? undefined : String(id);
}
