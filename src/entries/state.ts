import type { Core } from '@strapi/strapi';
import { attributesOf, hasDrafts, isLocalised } from '../plugin-kit/server/schema';
import type { ContentTypeUid, State } from '../ontology/rules/state';
import { populate, type Populate, type Values } from '../plugin-kit/server/populate';
import { emptyValue } from './joined-rows';

/** The record of a localised type is its French row: its relations and common values are written there only. */
export const RECORD_LOCALE = 'fr';

export type Status = 'draft' | 'published';

/** A row as the database holds it. */
export type Row<UID extends ContentTypeUid> = State<UID> & { id: number; documentId: string };

/** Relations of related entries that rules or computed values read, by type and attribute. */
const deeper: Partial<Record<ContentTypeUid, Populate>> = {
  'api::performance.performance': {
    production: { populate: { form: true } },
    space: { populate: { venue: true } },
    venue: { populate: { operator: true, address: { populate: { commune: true } } } },
  },
  'api::event-group.event-group': { parent: { populate: { kind: true, organisers: true, territories: true } } },
};

/** Attributes that Strapi adds and fills itself. */
export const SYSTEM = new Set(['createdBy', 'updatedBy', 'localizations', 'locale', 'tags']);

export interface Reading {
  status?: Status;
  locale?: string;
  /** What is joined: everything that rules read, unless less is enough. */
  populate?: Populate;
}

/** Reads the record of a document, or a translation of it, with what its rules need; null when it does not exist. */
export async function readState<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  documentId: string,
  { status = 'draft', locale = RECORD_LOCALE, populate: wanted = populateOf(strapi, uid) }: Reading = {},
): Promise<Row<UID> | null> {
  const where = { documentId, ...rowFilter(strapi, uid, status, locale) };
  const row: unknown = await strapi.db.query(uid).findOne({ where });
  if (row) await populate(strapi, uid, [row as Values], wanted);
  return row as Row<UID> | null;
}

/**
 * Reads a draft after a write. Of what it is joined to, only the attributes that were written are read: the others are as
 * they were before, and a new entry has nothing else.
 */
export async function readWritten<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  documentId: string,
  before: Row<UID> | null,
  written: string[],
): Promise<Row<UID> | null> {
  const joined = Object.entries(populateOf(strapi, uid));
  const isWritten = ([name]: [string, unknown]) => written.includes(name);
  const read = Object.fromEntries(joined.filter(isWritten));
  const state = await readState(strapi, uid, documentId, { populate: read });
  const known = before as Record<string, unknown> | null;
  const kept = joined
    .filter((entry) => !isWritten(entry))
    .map(([name]) => [name, known ? known[name] : emptyValue(strapi, uid, name)]);
  if (state) Object.assign(state, Object.fromEntries(kept));
  return state;
}

/** Selects the row that holds the record: one by status when the type has drafts, the French one when it is localised. */
export function rowFilter(strapi: Core.Strapi, uid: ContentTypeUid, status: Status, locale = RECORD_LOCALE) {
  return {
    ...(isLocalised(strapi, uid) ? { locale } : {}),
    ...(hasDrafts(strapi, uid) ? { publishedAt: status === 'draft' ? null : { $notNull: true } } : {}),
  };
}

/** Everything that rules read of an entry. */
const populateOf = (strapi: Core.Strapi, uid: ContentTypeUid): Populate => ({
  ...joinedOf(strapi, uid),
  ...deeper[uid],
});

function joinedOf(strapi: Core.Strapi, uid: string): Populate {
  const entries = Object.entries(attributesOf(strapi, uid)).filter(([name]) => !SYSTEM.has(name));
  return Object.fromEntries(
    entries.flatMap(([name, { type, component }]): [string, Populate[string]][] => {
      if (type === 'component') return [[name, { populate: joinedOf(strapi, component ?? '') }]];
      return type === 'relation' || type === 'media' ? [[name, true]] : [];
    }),
  );
}
