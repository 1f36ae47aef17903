import type { I18nText } from '../i18n-text';

/** One broken rule: which, where in the entry, and what the message says of it. */
export interface Violation {
  /** `INV-1`… of the ontology, `required`, `bounds`, `slug`. */
  rule: string;
  path: (string | number)[];
  /** Key of the translated message. */
  message: string;
  /** What fills the message; a text in several languages is read in the language of the message. */
  parameters: Record<string, string | number | I18nText>;
}

export const violation = (
  rule: string,
  path: (string | number)[],
  message: string,
  parameters: Violation['parameters'] = {},
): Violation => ({ rule, path, message, parameters });

/** What a rule may need besides the entry itself. */
export interface Circumstances {
  now: Date;
}

/** A rule reads the state after the write and answers what breaks it; nothing when all is well. */
export type Rule<Values> = (values: Values, circumstances: Circumstances) => Violation[];
