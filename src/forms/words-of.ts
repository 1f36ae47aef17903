import { fieldText, texts, valueLabels, type Texts } from './texts';

const textsIn = (language: string): Texts => texts[language as keyof typeof texts] ?? texts.fr;

/** What people call an attribute of a content type or component. */
export const labelOf = (uid: string, attribute: string, language: string): string | undefined =>
  fieldText(textsIn(language), uid, attribute)?.label;

/** What people call a content type. */
export const typeNameOf = (uid: string, language: string): string | undefined => textsIn(language).types[uid];

/** What people read for a code of an enumeration. */
export const choiceOf = (uid: string, attribute: string, value: string, language: string): string | undefined =>
  valueLabels(textsIn(language), uid, attribute)[value];
