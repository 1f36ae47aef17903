import type { SheetColumn } from './sheet';

/** The cell in which somebody is. */
export interface Place {
  key: string;
  column: SheetColumn;
}

/** The cell that an element is; null for what is none. */
export function placeOf(element: EventTarget, columns: SheetColumn[]): Place | null {
  if (!(element instanceof HTMLElement)) return null;
  const [key, name] = element.dataset.cell?.split(' ') ?? [];
  const column = columns.find((one) => one.name === name);
  return key && column ? { key, column } : null;
}
