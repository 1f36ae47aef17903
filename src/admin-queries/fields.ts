import type { Core } from '@strapi/strapi';
import { attributesOf, type Attribute } from '../plugin-kit/server/schema';

/** What a list filters or sorts by: a value of the entry, or what an entry that it leads to is called by. */
export type Field = { kind: 'value' } | { kind: 'relation'; names: string[] };
export type Fields = Record<string, Field | undefined>;

export interface Ability {
  can(action: string, subject?: string, field?: string): boolean;
}

const READ = 'plugin::content-manager.explorer.read';
const ACCOUNTS = new Set(['admin::user', 'plugin::users-permissions.user']);
/** Of an account, its names alone; an address would be read letter by letter. */
const NAMES_OF_ACCOUNTS = ['id', 'firstname', 'lastname'];
/** Types that Strapi's lists do not filter by (`NOT_ALLOWED_FILTERS`), nor by what is made of others. */
const NOT_COMPARED = new Set(['json', 'component', 'dynamiczone', 'media', 'richtext', 'blocks', 'password', 'relation', 'customField']); // prettier-ignore
const SYSTEM = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];
const CREATORS = new Set(['createdBy', 'updatedBy']);

interface Configuration {
  metadatas?: Record<string, { list?: { mainField?: unknown }; edit?: { mainField?: unknown } } | undefined>;
}

/** What somebody may filter and sort the entries of a type by: what they read of it, and the names of what it leads to. */
export async function fieldsOf(strapi: Core.Strapi, ability: Ability, uid: string): Promise<Fields> {
  const isFile = uid.startsWith('plugin::upload.');
  const { metadatas = {} } = isFile ? {} : await configurationOf(strapi, uid);
  const entries = Object.entries(attributesOf(strapi, uid))
    .filter(([name]) => isFile || SYSTEM.includes(name) || CREATORS.has(name) || ability.can(READ, uid, name))
    .map(([name, attribute]) => [name, fieldOf(ability, attribute, nameIn(metadatas[name]))] as const);
  return Object.fromEntries([...entries, ...SYSTEM.map((name) => [name, { kind: 'value' }])]) as Fields;
}

function fieldOf(ability: Ability, { type, target }: Attribute, name: string | null): Field | undefined {
  if (!NOT_COMPARED.has(type)) return { kind: 'value' };
  if (type !== 'relation' || !target) return undefined;
  if (ACCOUNTS.has(target)) return { kind: 'relation', names: NAMES_OF_ACCOUNTS };
  const isReadable = name !== null && ability.can(READ, target, name);
  return { kind: 'relation', names: ['id', 'documentId', ...(isReadable ? [name] : [])] };
}

const nameIn = (metadata: NonNullable<Configuration['metadatas']>[string]): string | null => {
  const found = metadata?.list?.mainField ?? metadata?.edit?.mainField;
  return typeof found === 'string' ? found : null;
};

const configurationOf = (strapi: Core.Strapi, uid: string): Promise<Configuration> =>
  (
    strapi.plugin('content-manager').service('content-types') as {
      findConfiguration(contentType: object): Promise<Configuration>;
    }
  ).findConfiguration(strapi.getModel(uid as 'api::venue.venue'));

/** What a parser of queries makes of a single value. */
export const isComparable = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
