import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { deriveSource } from '../domain/derived-source';
import { rememberingSource } from '../domain/remembering-source';
import { periodFields } from '../domain/period-fields';
import { isPublishable, type ContentSchema } from '../domain/schema';
import type { Field, Source } from '../domain/source';
import { getService } from './get-service';

/** Changes with the columns that projections fill, and with how words are compared. */
const TABLES = 8;

/** What channels may draw from: the configured sources, and one derived from each other published type. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let all: Map<string, Source> | undefined;

  const byUid = (): Map<string, Source> =>
    (all ??= new Map(list(strapi).map((source) => [source.uid, rememberingSource(source)])));

  return {
    list: (): Source[] => [...byUid().values()],

    ofType: (uid: string): Source | undefined => byUid().get(uid),

    named: (name: string): Source | undefined => [...byUid().values()].find((source) => source.name === name),

    /** The fields of a source, with those that the cooperative declared in the database. */
    async fields(source: Source): Promise<Field[]> {
      const own = [...source.fields, ...periodFields(source)];
      if (!source.additionalFields) return own;
      const { from, fields } = source.additionalFields;
      return [...own, ...fields([...(await readAll(strapi, from)).values()])];
    },

    /** The codes that a filter may use for a field of terms; null when any is accepted. */
    async knownCodes(field: Field): Promise<ReadonlySet<string> | null> {
      if (!field.terms) return null;
      if ('codes' in field.terms) return new Set(field.terms.codes);
      const { uid, code } = field.terms;
      const { lookup, load } = getService(strapi, 'entry-graph').create();
      const entries = await readAll(strapi, uid);
      await load(
        [...entries.values()].map(({ documentId }) => ({ uid, documentId })),
        1,
      );
      return new Set([...entries.values()].flatMap((entry) => code(entry, lookup) ?? []));
    },

    /** Changes when what is projected changes: another source, another field. */
    fingerprint(): string {
      const shapes = [...byUid().values()].map(({ uid, name, fields, measures }) => [
        uid,
        name,
        fields.map((field) => [field.name, field.type, field.search?.weight]),
        (measures ?? []).map(({ parameter }) => parameter),
      ]);
      return createHash('sha256')
        .update(JSON.stringify([TABLES, shapes]))
        .digest('hex');
    },
  };
};

function list(strapi: Core.Strapi): Source[] {
  const { sources, terms } = configurationOf(strapi);
  const declared = new Set(sources.map(({ uid }) => uid));
  const derived = Object.values(strapi.contentTypes as unknown as Record<string, ContentSchema>)
    .filter((schema) => schema.uid.startsWith('api::') && isPublishable(schema) && !declared.has(schema.uid))
    .map((schema) => deriveSource(schema, terms) as Source);
  return [...sources, ...derived];
}

async function readAll(strapi: Core.Strapi, uid: string) {
  const { defaultLocale } = await getService(strapi, 'locales').read();
  const entries = getService(strapi, 'entries');
  return entries.read(uid, await entries.publishedIds(uid, defaultLocale), defaultLocale);
}
