import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { asText, containing } from '../../../../../../plugin-kit/server/forget-words';
import { saysOneOf, type ForgottenWords } from '../../../../../../plugin-kit/server/without-words';
import type { RemainingText } from '../../domain/personal-data/person';
import { getService } from '../get-service';
import { personalTexts } from './others';
import { textColumns, type TextColumn } from './text-columns';
import { treeOf, type Entry } from './tree';

const MAX_REMAINING = 1000;
const MAX_PER_COLUMN = 50;
const FILE = 'plugin::upload.file';

type Counts = Record<string, number>;
type Row = { id?: number; document_id?: string } & Record<string, unknown>;

/** Names in texts, wherever they are: each plugin takes them out of its own, and what is left in the database is reported. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Takes names out of the texts of every plugin. */
  async forgetWords(forgotten: ForgottenWords, trx: Knex.Transaction): Promise<Counts> {
    const counts = await getService(strapi, 'personal-data-agora').forgetWords(forgotten, trx);
    for (const plugin of personalTexts(strapi)) Object.assign(counts, await plugin.forgetWords?.(forgotten, trx));
    return counts;
  },

  /**
   * Where somebody is still named: every text column that the database has, of types, parts, files and tables of plugins, but for the tables that
   * are made again from these. Of a part, the entries that hold it.
   */
  async of(words: string[], trx: Knex.Transaction): Promise<RemainingText[]> {
    if (words.length === 0) return [];
    const derived = personalTexts(strapi).flatMap(({ derivedTables = [] }) => derivedTables);
    const found = new Map<string, RemainingText>();
    for (const column of await textColumns(strapi, trx)) {
      if (derived.includes(column.table)) continue;
      for (const one of await remainingIn(strapi, column, words, trx))
        if (found.size < MAX_REMAINING) found.set(`${one.uid} ${one.documentId} ${one.attribute}`, one);
    }
    return [...found.values()];
  },
});

async function remainingIn(
  strapi: Core.Strapi,
  column: TextColumn,
  words: string[],
  trx: Knex.Transaction,
): Promise<RemainingText[]> {
  const select = [...column.keys, column.name];
  const candidates = (await containing(trx(column.table), column.name, ...words).select(select)) as Row[];
  const rows = candidates.filter((row) => saysOneOf(asText(row[column.name]), words)).slice(0, MAX_PER_COLUMN);
  if (rows.length === 0) return [];
  const { uid = column.table, attribute } = treeOf(strapi).attributeAt(column.table, column.name);
  const owners = uid in strapi.components ? await treeOf(strapi).ownersOfParts(uid, rows.map(({ id = 0 }) => id), trx) : []; // prettier-ignore
  if (owners.length > 0)
    return owners.map((entry) => ({ ...entry, attribute: `${uid}.${attribute}`, path: pathOf(strapi, entry) }));
  return rows.map(({ id, document_id: documentId }) => {
    const entry = { uid, documentId: documentId ?? String(id ?? '') };
    return { ...entry, attribute, path: pathOf(strapi, entry) };
  });
}

/** Where it is read and reworded in the admin; null for what no screen shows. */
function pathOf(strapi: Core.Strapi, entry: Entry): string | null {
  if (entry.uid.startsWith('api::')) return `/content-manager/collection-types/${entry.uid}/${entry.documentId}`;
  if (entry.uid === FILE) return '/plugins/upload';
  for (const plugin of personalTexts(strapi)) {
    const path = plugin.pathOf?.(entry);
    if (path) return path;
  }
  return null;
}
