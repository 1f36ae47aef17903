import en from './texts/en.json';
import fr from './texts/fr.json';
import it from './texts/it.json';

export interface Texts {
  types: Record<string, string>;
  fields: Record<string, FieldText>;
  values: Record<string, Record<string, string>>;
}

export interface FieldText {
  label: string;
  help: string;
}

export const texts = { fr, en, it } satisfies Record<string, Texts> as Record<'fr' | 'en' | 'it', Texts>;

/** Label and help of an attribute: its own in that type or component, else those of the attribute's name everywhere. */
export function fieldText(language: Texts, uid: string, attribute: string): FieldText | undefined {
  return language.fields[`${uid}.${attribute}`] ?? language.fields[attribute];
}

/** What people read for each code of an enumeration, by the same two steps. */
export function valueLabels(language: Texts, uid: string, attribute: string): Record<string, string> {
  return language.values[`${uid}.${attribute}`] ?? language.values[attribute] ?? {};
}
