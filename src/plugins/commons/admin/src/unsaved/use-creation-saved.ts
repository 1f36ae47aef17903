import { useEffect } from 'react';
import { forget } from './kept';

/** Between the form of a new entry and that of the entry that was made of it. */
const HANDOVER_MS = 10_000;
/** Clocks of the browser and of the server may differ. */
const JUST_CREATED_MS = 10 * 60_000;

let lastCreation: { key: string; model: string; at: number } | null = null;

/**
 * A new entry that is saved goes on in another form, under its own address: what was kept for the first one is saved then.
 */
export function useCreationSaved(
  key: string,
  model: string,
  documentId: string | undefined,
  saved: Record<string, unknown>,
): void {
  useEffect(() => {
    if (documentId) return;
    return () => {
      lastCreation = { key, model, at: Date.now() };
    };
  }, [key, model, documentId]);
  const createdAt = typeof saved.createdAt === 'string' ? saved.createdAt : null;
  useEffect(() => {
    if (!documentId || !createdAt || lastCreation?.model !== model) return;
    const isHandover = Date.now() - lastCreation.at < HANDOVER_MS;
    const isNew = Math.abs(Date.now() - Date.parse(createdAt)) < JUST_CREATED_MS;
    if (isHandover && isNew) forget(lastCreation.key);
    lastCreation = null;
  }, [model, documentId, createdAt]);
}
