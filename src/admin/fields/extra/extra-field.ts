import { currentLanguage } from '../../language';

type Text = Partial<Record<string, string>>;

/** A field that the cooperative added to a type. */
export interface ExtraField {
  id: number;
  documentId: string;
  label: Text;
  help: Text;
  valueType: 'text' | 'i18n_text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'url' | 'concept';
  unit: string | null;
  /** Code of the vocabulary of its terms. */
  vocabulary: string | null;
  isProposed: boolean;
}

/** Where the component keeps values, besides terms. */
export const VALUE_PARTS = ['text', 'translatedText', 'number', 'boolean', 'date', 'url'] as const;

export const inAdminLanguage = (text: Text): string =>
  text[currentLanguage()] ?? text.fr ?? Object.values(text)[0] ?? '';
