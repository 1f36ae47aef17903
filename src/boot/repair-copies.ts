import type { Core } from '@strapi/strapi';
import { attributesOf, isLocalised, isTranslated, tableOf } from '../plugin-kit/server/schema';
import { RECORD_LOCALE } from '../entries/state';
import type { ContentTypeUid } from '../ontology/rules/state';

interface Version extends Record<string, unknown> {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | null;
}

/**
 * Copies of entries in several languages that were written with every row in the first one. A row whose texts another entry has
 * in a language is given that language, one that says the same as the first goes; what is left for somebody to look at is named.
 */
export async function repairCopies(strapi: Core.Strapi): Promise<void> {
  const types = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::')) as ContentTypeUid[];
  for (const uid of types.filter((one) => isLocalised(strapi, one)))
    for (const versions of await doubledRows(strapi, uid)) await repair(strapi, uid, versions);
}

/** Rows that are the same document, language and status, by document. */
async function doubledRows(strapi: Core.Strapi, uid: ContentTypeUid): Promise<Version[][]> {
  const tableName = tableOf(strapi, uid);
  const doubled = (await strapi.db
    .getConnection(tableName)
    .select('document_id')
    .groupByRaw('document_id, locale, published_at is null')
    .havingRaw('count(*) > 1')) as { document_id: string }[];
  const groups: Version[][] = [];
  for (const documentId of new Set(doubled.map((row) => row.document_id)))
    for (const publishedAt of [{ $null: true }, { $notNull: true }]) {
      const where = { documentId, publishedAt };
      groups.push((await strapi.db.query(uid).findMany({ where, orderBy: { id: 'asc' } })) as Version[]);
    }
  return groups;
}

async function repair(strapi: Core.Strapi, uid: ContentTypeUid, versions: Version[]): Promise<void> {
  const kept = new Map<string, Version>();
  const others: Version[] = [];
  for (const version of versions) {
    const locale = await languageOf(strapi, uid, version);
    if (!locale || locale === version.locale || kept.has(locale)) {
      others.push(version);
      continue;
    }
    kept.set(locale, version);
    await strapi.db.query(uid).update({ where: { id: version.id }, data: { locale } });
    logRepair(strapi, uid, version, `row ${version.id} is now in "${locale}"`);
  }
  for (const version of others) {
    const first = kept.get(version.locale);
    if (!first) kept.set(version.locale, version);
    else if (textsOf(strapi, uid, version) === textsOf(strapi, uid, first)) {
      await strapi.db.query(uid).delete({ where: { id: version.id } });
      logRepair(strapi, uid, version, `row ${version.id} said the same as row ${first.id} and is gone`);
    } else
      logRepair(strapi, uid, version, `rows ${first.id} and ${version.id} are both in "${version.locale}": delete one`);
  }
}

/** The language in which another entry has the same texts: that of which this one is a copy. */
async function languageOf(strapi: Core.Strapi, uid: ContentTypeUid, version: Version): Promise<string | null> {
  const [name] = textNames(strapi, uid).filter((one) => typeof version[one] === 'string' && version[one] !== '');
  if (!name) return null;
  const others = (await strapi.db.query(uid).findMany({
    where: { [name]: version[name], documentId: { $ne: version.documentId }, locale: { $ne: RECORD_LOCALE } },
  })) as Version[];
  const same = others.find((other) => textsOf(strapi, uid, other) === textsOf(strapi, uid, version));
  return same?.locale ?? null;
}

const textNames = (strapi: Core.Strapi, uid: string): string[] =>
  Object.entries(attributesOf(strapi, uid))
    .filter(([, attribute]) => isTranslated(attribute))
    .map(([name]) => name);

const textsOf = (strapi: Core.Strapi, uid: string, version: Version): string =>
  JSON.stringify(textNames(strapi, uid).map((name) => version[name] ?? null));

const logRepair = (strapi: Core.Strapi, uid: string, { documentId }: Version, what: string): unknown =>
  strapi.log.warn(`Copy ${uid} ${documentId}: ${what}`);
