import type { UID } from '@strapi/strapi';

export type Data = Record<string, unknown>;

/** An entry as the Document Service takes it. */
export interface DemonstrationEntry {
  slug: string;
  /** Everything, in French where there is a language. */
  data: Data;
  /** Texts in other languages, for localised types. */
  translations?: { en?: Data; it?: Data };
  /** Kept as a draft: what an editor has not finished. */
  isDraft?: boolean;
}

/** Entries of one type, which may refer to those of the steps before. */
export interface LoadingStep {
  uid: UID.ContentType;
  entries: DemonstrationEntry[];
}

/** The languages of a content in the shape of the entry. */
export function localised<Fields extends object>(texts: {
  fr: Fields;
  en?: Partial<Fields>;
  it?: Partial<Fields>;
}): Pick<DemonstrationEntry, 'translations'> & { french: Fields } {
  const { fr, en, it } = texts;
  return { french: fr, translations: { ...(en && { en: { ...en } }), ...(it && { it: { ...it } }) } };
}
