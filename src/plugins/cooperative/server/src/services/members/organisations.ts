import type { Core, UID } from '@strapi/strapi';
import { configurationOf } from '../../configuration';
import { normalizeForSearch } from '../../domain/normalize-for-search';

export interface Organisation {
  documentId: string;
  name: string;
}

/** A territory has some hundreds; what is beyond is not found by its name here. */
const MAX_READ = 5000;
const MAX_RESULTS = 10;

interface CommonsServices {
  'duplicate-features': { declarationOf(uid: string): object | undefined };
  'look-alikes': { whileTyping(declaration: object, values: object): Promise<{ documentId: string }[]> };
}

/** The organisations of the application, whose type only the configuration knows. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Names by document id; those that are gone are missing. */
  async named(documentIds: string[]): Promise<Map<string, string>> {
    const { organisationType, organisationName } = configurationOf(strapi);
    if (documentIds.length === 0) return new Map();
    const rows = (await strapi.db.query(organisationType).findMany({
      where: { documentId: { $in: [...new Set(documentIds)] } },
      select: ['documentId', organisationName],
      orderBy: { id: 'desc' },
    })) as Record<string, string>[];
    return new Map(rows.map((row) => [row.documentId ?? '', row[organisationName] ?? '']));
  },

  /** Whether there is such an organisation, in draft or published. */
  async exists(documentId: string): Promise<boolean> {
    return (await strapi.db.query(configurationOf(strapi).organisationType).count({ where: { documentId } })) > 0;
  },

  /** Published ones that anybody may know of, by the words of their name, accents and capitals aside. */
  async search(words: string): Promise<Organisation[]> {
    const wanted = normalizeForSearch(words).split(' ').filter(Boolean);
    if (wanted.length === 0) return [];
    const found = (await published(strapi, {})).filter(({ name }) => {
      const own = normalizeForSearch(name);
      return wanted.every((word) => own.includes(word));
    });
    return found.slice(0, MAX_RESULTS);
  },

  /** A published one that anybody may know of. */
  async publicOne(documentId: string): Promise<Organisation | null> {
    return (await published(strapi, { documentId }))[0] ?? null;
  },

  /** Published ones that may be the one that somebody describes as new; none without the commons. */
  async lookingLike(name: string): Promise<Organisation[]> {
    const { organisationType, organisationName } = configurationOf(strapi);
    const commons = strapi.plugins.commons;
    if (!commons) return [];
    const service = <Name extends keyof CommonsServices>(of: Name) => commons.service(of) as CommonsServices[Name];
    const declaration = service('duplicate-features').declarationOf(organisationType);
    if (!declaration) return [];
    const found = await service('look-alikes').whileTyping(declaration, { [organisationName]: name });
    return published(strapi, { documentId: { $in: found.map(({ documentId }) => documentId) } });
  },
});

async function published(strapi: Core.Strapi, filters: object): Promise<Organisation[]> {
  const { organisationType, organisationName, publicOrganisations } = configurationOf(strapi);
  const rows = (await strapi.documents(organisationType as UID.ContentType).findMany({
    status: 'published',
    filters: { $and: [publicOrganisations, filters] },
    fields: [organisationName],
    sort: organisationName,
    limit: MAX_READ,
  } as never)) as unknown as Record<string, string>[];
  return rows.map((row) => ({ documentId: row.documentId ?? '', name: row[organisationName] ?? '' }));
}
