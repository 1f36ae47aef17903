import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useReducer, useRef, type Dispatch } from 'react';
import { PLUGIN_ID } from '../plugin';
import type { Candidate, SheetColumn, SheetRow } from './sheet';
import { savedRows, type SavedSheet } from './saved-rows';
import { historyOf, reduceHistory, type HistoryAction } from './sheet-history';
import { blankSheet, type SheetAction } from './sheet-reducer';

const KEPT_AFTER_MS = 300;
const LOOKED_UP_AFTER_MS = 350;

interface Sheet {
  rows: SheetRow[];
  dispatch: Dispatch<HistoryAction>;
  canUndo: boolean;
}

/** The rows of a sheet, kept in the browser while they are typed: a reload loses nothing. */
export function useSheet(storageKey: string, saved?: SavedSheet): Sheet {
  const [{ rows, past }, dispatch] = useReducer(reduceHistory, storageKey, () => {
    const before = kept(storageKey);
    return historyOf(saved ? savedRows(saved, before) : before.length > 0 ? before : blankSheet());
  });
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
    const timer = window.setTimeout(() => keep(storageKey, rows), KEPT_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [storageKey, rows]);
  // Whoever leaves the page at once, or closes it, loses nothing either, and finds nothing again that was sent.
  useEffect(() => {
    const keepLatest = () => keep(storageKey, latest.current);
    window.addEventListener('pagehide', keepLatest);
    return () => {
      window.removeEventListener('pagehide', keepLatest);
      keepLatest();
    };
  }, [storageKey]);
  return { rows, dispatch, canUndo: past.length > 0 };
}

function kept(storageKey: string): SheetRow[] {
  try {
    return (JSON.parse(localStorage.getItem(storageKey) ?? 'null') as SheetRow[] | null) ?? [];
  } catch {
    return [];
  }
}

function keep(storageKey: string, rows: SheetRow[]): void {
  const isEmpty = rows.every(({ cells, saved }) =>
    saved
      ? JSON.stringify(cells) === JSON.stringify(saved)
      : Object.values(cells).every(({ text }) => text.trim() === ''),
  );
  try {
    if (isEmpty) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(rows));
  } catch {
    // A browser that keeps nothing, or is full, still lets people type.
  }
}

/** Looks for the entries that texts name, all those of a column in one request, a moment after the last key. */
export function useLookup(name: string, columns: SheetColumn[], rows: SheetRow[], dispatch: Dispatch<SheetAction>) {
  const { post } = useFetchClient();
  useEffect(() => {
    let isCurrent = true;
    const timer = window.setTimeout(() => {
      for (const wanted of wantedOf(columns, rows)) {
        const { column, within } = wanted;
        const texts = [...wanted.texts];
        post<{ data: Candidate[][] }>(`/${PLUGIN_ID}/grids/${name}/columns/${column.name}/matches`, {
          texts,
          ...(within ? { within } : {}),
        })
          .then(({ data }) => {
            const found = new Map(texts.map((text, index) => [text, data.data[index] ?? []]));
            if (isCurrent) dispatch({ type: 'found', column, within, found });
          })
          // Asked again at the next key; the row is not sent meanwhile.
          .catch(() => undefined);
      }
    }, LOOKED_UP_AFTER_MS);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [name, columns, rows, dispatch, post]);
}

interface Wanted {
  column: SheetColumn;
  within: string | null;
  texts: Set<string>;
}

function wantedOf(columns: SheetColumn[], rows: SheetRow[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const column of columns.filter(({ kind, choices }) => kind === 'entry' && !choices)) {
    for (const { cells } of rows) {
      const cell = cells[column.name];
      const text = cell?.text.trim() ?? '';
      if (text === '' || cell?.entry || cell?.candidates) continue;
      const within = column.within ? (cells[column.within]?.entry?.documentId ?? null) : null;
      const key = `${column.name} ${within ?? ''}`;
      const known = wanted.get(key) ?? { column, within, texts: new Set<string>() };
      wanted.set(key, { ...known, texts: known.texts.add(text) });
    }
  }
  return [...wanted.values()];
}
