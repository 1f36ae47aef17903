import { useCallback } from 'react';
import { useTranslate } from '../plugin';

const MAX_LENGTH = 300;

/** A value of an entry in words: what it points to by its name, a component by what it holds. */
export function useValueText(): (value: unknown) => string {
  const t = useTranslate();
  return useCallback(
    (value: unknown) => {
      const text = textOf(value, (is) => t(is ? 'duplicates.yes' : 'duplicates.no'));
      return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
    },
    [t],
  );
}

/** Keys of parts mean nothing to people. */
const HIDDEN = new Set(['documentId', 'key', 'uri']);

function textOf(value: unknown, truth: (is: boolean) => string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return truth(value);
  if (Array.isArray(value)) return joined(value.map((one) => textOf(one, truth)));
  if (typeof value === 'object')
    return joined(
      Object.entries(value)
        .filter(([name]) => !HIDDEN.has(name))
        .map(([, part]) => textOf(part, truth)),
    );
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const joined = (texts: string[]): string => texts.filter(Boolean).join(', ');
