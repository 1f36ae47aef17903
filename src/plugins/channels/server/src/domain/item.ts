import type { LocaleChain } from './localise';
import type { Column } from './shape/columns';

/** A record once in a channel, in one language: the columns that the channel publishes, nested along their dots. */
export function toItem(
  documentId: string,
  data: unknown,
  columns: Column[],
  chain: LocaleChain,
): Record<string, unknown> {
  const item: Record<string, unknown> = { documentId };
  for (const column of columns) place(item, column.name.split('.'), column.render(data, chain));
  return item;
}

function place(target: Record<string, unknown>, [name, ...rest]: string[], value: unknown): void {
  if (name === undefined) return;
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const child = (target[name] ??= {}) as Record<string, unknown>;
  place(child, rest, value);
}
