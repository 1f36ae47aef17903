import { RECORD_LOCALE } from '../../../entries/state';
import { changedLanguages } from './changed-languages';
import { isLocalisedType, isTranslation, sharedFields, type Values } from './shared-fields';

interface Options extends Values {
  locale?: string | string[] | null;
  populate?: unknown;
}

interface Version extends Values {
  documentId: string;
  locale?: string | null;
  publishedAt?: unknown;
}

/** The part of Strapi's service that reads and writes the versions of an entry for the forms. */
export interface DocumentManager {
  findOne(id: string, uid: string, options?: Options): Promise<Version | null>;
  findLocales(id: string | string[], uid: string, options: Options): Promise<Version[]>;
  update(id: string, uid: string, options?: Options): Promise<Version | null>;
  publish(id: string, uid: string, options?: Options): Promise<Version[]>;
}

/**
 * A translation as forms and rights see it: its own texts, with all that the entry's languages share. Who answers for the
 * entry is then the same in every language.
 */
export function withSharedFields(service: DocumentManager): DocumentManager {
  const completed = async (uid: string, version: Version | null, options: Options): Promise<Version | null> => {
    if (!version || !isTranslation(uid, options.locale)) return version;
    const record = await service.findOne(version.documentId, uid, { ...options, locale: RECORD_LOCALE });
    return record ? { ...version, ...sharedFields(uid, record) } : version;
  };
  const populated = async (uid: string, { locale, populate }: Options, status: string): Promise<Options> => ({
    locale: locale ?? null,
    status,
    populate: populate ?? (await everything(uid)),
  });

  return {
    ...service,

    findOne: async (id, uid, options = {}) => completed(uid, await service.findOne(id, uid, options), options),

    async findLocales(id, uid, options) {
      const versions = await service.findLocales(id, uid, options);
      if (!versions.some(({ locale }) => isTranslation(uid, locale))) return versions;
      const records = await service.findLocales(id, uid, { ...options, locale: RECORD_LOCALE });
      return versions.map((version) => {
        const record = isTranslation(uid, version.locale) ? recordOf(version, records) : undefined;
        return record ? { ...version, ...sharedFields(uid, record) } : version;
      });
    },

    async update(id, uid, options = {}) {
      const version = await service.update(id, uid, options);
      return isTranslation(uid, options.locale)
        ? completed(uid, version, await populated(uid, options, 'draft'))
        : version;
    },

    /** Publishes the language and all others that changed: a translation goes out with its record. */
    async publish(id, uid, options = {}) {
      const asked = options.locale ?? RECORD_LOCALE;
      if (!isLocalisedType(uid) || typeof asked !== 'string' || asked === '*') return service.publish(id, uid, options);
      const changed = (await changedLanguages(uid, id)).filter((locale) => locale !== asked);
      const publish = (locale: string) => service.publish(id, uid, { ...options, locale });
      if (changed[0] === RECORD_LOCALE) await publish(RECORD_LOCALE);
      const [first, ...rest] = await publish(asked);
      for (const locale of changed.filter((one) => one !== RECORD_LOCALE)) await publish(locale);
      if (!first) return rest;
      return [
        (await completed(uid, first, await populated(uid, { ...options, locale: asked }, 'published'))) ?? first,
        ...rest,
      ];
    },
  };
}

const recordOf = (version: Version, records: Version[]): Version | undefined => {
  const ofDocument = records.filter(({ documentId }) => documentId === version.documentId);
  const isPublished = ({ publishedAt }: Version) => Boolean(publishedAt);
  return ofDocument.find((record) => isPublished(record) === isPublished(version)) ?? ofDocument[0];
};

interface Builder {
  populateDeep(level: number): Builder;
  countRelations(): Builder;
  build(): Promise<unknown>;
}

const everything = (uid: string): Promise<unknown> => {
  const builderOf = strapi.plugin('content-manager').service('populate-builder') as unknown as (uid: string) => Builder;
  return builderOf(uid).populateDeep(Infinity).countRelations().build();
};
