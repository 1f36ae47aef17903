import type { Core, UID } from '@strapi/strapi';
import {
  attributesOf,
  defaultLocaleOf,
  hasDrafts,
  isLocalised,
  isTranslated,
} from '../../../../../../plugin-kit/server/schema';
import type { Choices } from '../../domain/merging/choices';
import type { Snapshot } from '../../domain/snapshot/snapshot';
import { getService } from '../get-service';
import { documentsOf } from './rewriting';

interface Copy {
  kept: string;
  replaced: string;
  choices: Choices;
  suggested: Choices;
}

/** The other languages follow: the texts that are chosen, and those of a language that the entry that stays has not. */
export async function copyTexts(strapi: Core.Strapi, uid: string, copy: Copy): Promise<void> {
  if (!isLocalised(strapi, uid)) return;
  const defaultLocale = await defaultLocaleOf(strapi);
  const rows = (await strapi.db.query(uid as UID.ContentType).findMany({
    select: ['locale', ...(hasDrafts(strapi, uid) ? ['publishedAt'] : [])],
    where: { documentId: copy.replaced },
  } as never)) as unknown as { locale: string }[];
  const locales = [...new Set(rows.map(({ locale }) => locale))].filter((locale) => locale !== defaultLocale);
  for (const locale of locales) await copyLanguage(strapi, uid, locale, copy);
}

async function copyLanguage(strapi: Core.Strapi, uid: string, locale: string, copy: Copy): Promise<void> {
  const { kept, replaced, choices, suggested } = copy;
  const snapshots = getService(strapi, 'snapshots');
  const [own, other] = [await snapshots.read(uid, kept, locale), await snapshots.read(uid, replaced, locale)];
  if (!other) return;
  const texts = localisedAttributes(strapi, uid).filter((name) => !isEmpty(other, name));
  const taken = texts.filter((name) =>
    own ? isEmpty(own, name) || (choices[name] ?? suggested[name]) === 'replaced' : true,
  );
  if (taken.length === 0) return;
  const data = Object.fromEntries(taken.map((name) => [name, other[name] ?? null]));
  const documents = documentsOf(strapi, uid);
  await documents.update({ documentId: kept, locale, data: snapshots.toData(uid, data, taken) });
  const isShown = await strapi.db.query(uid).count({ where: { documentId: kept, publishedAt: { $notNull: true } } });
  if (hasDrafts(strapi, uid) && isShown > 0) await documents.publish({ documentId: kept, locale });
}

/** Texts that each language has of its own; relations and components are those of the first language. */
function localisedAttributes(strapi: Core.Strapi, uid: string): string[] {
  return Object.entries(attributesOf(strapi, uid)).flatMap(([name, { type, pluginOptions }]) =>
    isTranslated({ pluginOptions }) && type !== 'component' && type !== 'relation' ? [name] : [],
  );
}

const isEmpty = (snapshot: Snapshot, name: string): boolean => {
  const value = snapshot[name];
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
};
