import { localise, type LocaleChain } from './localise';
import type { Field } from './source';

/** A record once in a channel, in one language: the fields that the channel publishes, nested along their dots. */
export function toItem<Data>(
  documentId: string,
  data: Data,
  fields: Field<Data>[],
  chain: LocaleChain,
  locales: readonly string[],
): Record<string, unknown> {
  const item: Record<string, unknown> = { documentId };
  for (const field of fields) place(item, field.name.split('.'), localise(field.read(data), field, chain, locales));
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
