import { RECORD_LOCALE } from '../../../entries/state';
import { translatedNames } from './shared-fields';

interface Version extends Record<string, unknown> {
  locale: string;
  publishedAt: string | null;
  updatedAt: string;
}

/** The languages of an entry whose drafts say otherwise than what is published, the record first. */
export async function changedLanguages(uid: string, documentId: string): Promise<string[]> {
  const texts = translatedNames(uid);
  const versions = (await strapi.db.query(uid).findMany({
    where: { documentId },
    select: ['locale', 'publishedAt', 'updatedAt', ...texts],
  })) as Version[];
  const drafts = versions.filter(({ publishedAt }) => publishedAt === null);
  const changed = drafts.filter((draft) => {
    const published = versions.find(({ locale, publishedAt }) => locale === draft.locale && publishedAt !== null);
    return !published || isChanged(draft, published, texts);
  });
  const locales = changed.map(({ locale }) => locale);
  return [...locales].sort((one, other) => Number(other === RECORD_LOCALE) - Number(one === RECORD_LOCALE));
}

/** Saving the record touches its translations, which say nothing new as long as their texts are the same. */
function isChanged(draft: Version, published: Version, texts: string[]): boolean {
  if (draft.locale === RECORD_LOCALE) return Date.parse(draft.updatedAt) > Date.parse(published.updatedAt);
  return texts.some((name) => JSON.stringify(draft[name]) !== JSON.stringify(published[name]));
}
