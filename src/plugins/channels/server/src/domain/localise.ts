import type { Field, LocalisedText, Term } from './source';

/** Languages in the order in which a text is looked for: the one asked for, then the application's default. */
export type LocaleChain = [asked: string, ...fallbacks: string[]];

/** A value as an item shows it in one language: texts chosen, terms reduced to their code and label. */
export function localise(
  value: unknown,
  { type, isSingle }: Pick<Field, 'type' | 'isSingle'>,
  chain: LocaleChain,
  locales: readonly string[],
): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'terms') {
    const shown = (value as Term[]).map(({ code, label }) => ({ code, label: pick(label, chain) }));
    return isSingle ? (shown[0] ?? null) : shown;
  }
  if (type === 'text') return typeof value === 'string' ? value : pick(value as LocalisedText, chain);
  return type === 'object' ? localiseTree(value, chain, locales) : value;
}

export const pick = (text: LocalisedText, chain: LocaleChain): string | null =>
  chain.map((locale) => text[locale]).find((one) => one !== undefined && one !== '') ?? null;

/** Inside an object, a text in several languages is an object whose every key is a locale of the application. */
function localiseTree(value: unknown, chain: LocaleChain, locales: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => localiseTree(one, chain, locales));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key]) => locales.includes(key))) return pick(value as LocalisedText, chain);
  return Object.fromEntries(entries.map(([key, child]) => [key, localiseTree(child, chain, locales)]));
}
