import type { Core, UID } from '@strapi/strapi';
import { configurationOf } from '../../configuration';
import type { IdeaLink } from '../../domain/ideas/idea';
import { languageOf } from '../translate';

/** Something that an idea may be about, as it is shown. */
export interface NamedLink extends IdeaLink {
  name: string;
  /** Name of its type. */
  type: string;
}

type Row = { documentId: string } & Record<string, unknown>;

const CHANNEL = 'plugin::channels.channel';
const MAX_RESULTS = 6;

/** Entries, terms and channels that ideas are about, as far as who asks may read them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What is gone, or is not for who asks, is left out. */
  async named(links: IdeaLink[], ability: unknown): Promise<NamedLink[]> {
    const named = await Promise.all(
      links.map(async ({ uid, documentId }) => (await find(strapi, uid, { documentId }, ability)).slice(0, 1)),
    );
    return named.flat();
  },

  /** The first few of each type whose name has these letters. */
  async search(letters: string, ability: unknown): Promise<NamedLink[]> {
    const found = await Promise.all(
      linkableTypes(strapi).map(async (uid) => {
        const name = await nameAttribute(strapi, uid);
        return find(strapi, uid, { [name]: { $containsi: letters } }, ability);
      }),
    );
    return found.flat();
  },
});

function linkableTypes(strapi: Core.Strapi): string[] {
  const { types, vocabularies } = configurationOf(strapi);
  const terms = vocabularies ? [vocabularies.termType] : [];
  return [...types, ...terms, ...(strapi.plugin('channels') ? [CHANNEL] : [])];
}

async function find(strapi: Core.Strapi, uid: string, filters: object, ability: unknown): Promise<NamedLink[]> {
  const readable = linkableTypes(strapi).includes(uid) ? await readableOf(strapi, uid, filters, ability) : null;
  if (!readable) return [];
  const name = await nameAttribute(strapi, uid);
  const rows = (await strapi.documents(uid as UID.ContentType).findMany({
    ...readable,
    fields: [name] as never,
    sort: { [name]: 'asc' } as never,
    limit: MAX_RESULTS,
  })) as unknown as Row[];
  return rows.map((row) => describe(strapi, uid, row, name));
}

interface Checker {
  cannot: { read(): boolean };
  sanitizedQuery: { read(query: object): Promise<object> };
}

/** The query with what the roles of who asks let them read; null when they read nothing. A channel is read by a right of its own. */
async function readableOf(strapi: Core.Strapi, uid: string, filters: object, ability: unknown): Promise<object | null> {
  if (uid === CHANNEL)
    return (ability as { can(action: string): boolean }).can('plugin::channels.read') ? { filters } : null;
  const checkers = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): Checker;
  };
  const checker = checkers.create({ userAbility: ability, model: uid });
  return checker.cannot.read() ? null : checker.sanitizedQuery.read({ filters });
}

interface Forms {
  findConfiguration(type: object): Promise<{ settings: { mainField: string } }>;
}

/** The attribute under which the content manager shows an entry. */
async function nameAttribute(strapi: Core.Strapi, uid: string): Promise<string> {
  if (uid === CHANNEL) return 'slug';
  const forms = strapi.plugin('content-manager').service('content-types') as Forms;
  const { settings } = await forms.findConfiguration(strapi.contentType(uid as UID.ContentType));
  return settings.mainField;
}

function describe(strapi: Core.Strapi, uid: string, row: Row, attribute: string): NamedLink {
  const value = row[attribute];
  const label = value as Record<string, string> | null;
  const name = typeof value === 'string' ? value : (label?.[languageOf(strapi)] ?? label?.fr ?? '');
  const type = strapi.contentType(uid as UID.ContentType).info.displayName;
  return { uid, documentId: row.documentId, name, type };
}
