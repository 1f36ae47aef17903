import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type JoinTable } from '../../../../../plugin-kit/server/schema';

/** An entry that shows a file of the media library, in its draft or published. */
export interface FileUse {
  fileId: number;
  uid: string;
  documentId: string;
}

interface Model {
  uid: string;
  tableName: string;
  attributes: Record<string, { type: string; joinTable?: JoinTable }>;
}

/** Rows of a model, each with the files that it or a part of it shows. */
type Showing = Map<string, Map<number, Set<number>>>;

const FILES = 'plugin::upload.file';

/** Which entries show which files: a picture is in a component, which may be in another one. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const modelOf = (uid: string): Model => strapi.db.metadata.get(uid) as unknown as Model;
  const models = (): Model[] => [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)].map(modelOf);

  return {
    /** Each entry once for each of these files that it shows. */
    async of(fileIds: number[]): Promise<FileUse[]> {
      if (fileIds.length === 0) return [];
      return strapi.db.transaction(async ({ trx }) => {
        const uses = new Map<string, FileUse>();
        let level = await showing(trx as Knex.Transaction, fileIds);
        while (level.size > 0) {
          const wholes: Showing = new Map();
          for (const [uid, rows] of level)
            if (uid in strapi.contentTypes) await addEntries(trx as Knex.Transaction, uid, rows, uses);
            else await addWholes(trx as Knex.Transaction, uid, rows, wholes);
          level = wholes;
        }
        return [...uses.values()];
      });
    },
  };

  async function showing(trx: Knex.Transaction, fileIds: number[]): Promise<Showing> {
    const { joinTable } = modelOf(FILES).attributes.related ?? {};
    if (!joinTable?.morphColumn) return new Map();
    const { idColumn, typeColumn } = joinTable.morphColumn;
    const rows = (await trx(joinTable.name)
      .whereIn(joinTable.joinColumn.name, fileIds)
      .select({ file: joinTable.joinColumn.name, row: idColumn.name, uid: typeColumn.name })) as {
      file: number;
      row: number;
      uid: string;
    }[];
    const found: Showing = new Map();
    for (const { file, row, uid } of rows) add(found, uid, row, [file]);
    return found;
  }

  async function addEntries(
    trx: Knex.Transaction,
    uid: string,
    rows: Map<number, Set<number>>,
    uses: Map<string, FileUse>,
  ): Promise<void> {
    const entries = (await trx(modelOf(uid).tableName)
      .whereIn('id', [...rows.keys()])
      .select({ id: 'id', documentId: 'document_id' })) as { id: number; documentId: string }[];
    for (const { id, documentId } of entries)
      for (const fileId of rows.get(id) ?? []) uses.set(`${fileId} ${uid} ${documentId}`, { fileId, uid, documentId });
  }

  /** The rows of types and components that these components are parts of. */
  async function addWholes(
    trx: Knex.Transaction,
    component: string,
    parts: Map<number, Set<number>>,
    wholes: Showing,
  ): Promise<void> {
    for (const { uid, attributes } of models()) {
      const joins = Object.values(attributes).flatMap(({ joinTable }) =>
        joinTable?.name.endsWith('_cmps') ? [joinTable.name] : [],
      );
      for (const table of new Set(joins)) {
        const rows = (await trx(table)
          .where('component_type', component)
          .whereIn('cmp_id', [...parts.keys()])
          .select({ whole: 'entity_id', part: 'cmp_id' })) as { whole: number; part: number }[];
        for (const { whole, part } of rows) add(wholes, uid, whole, parts.get(part) ?? []);
      }
    }
  }
};

function add(showing: Showing, uid: string, row: number, files: Iterable<number>): void {
  const rows = showing.get(uid) ?? new Map<number, Set<number>>();
  rows.set(row, new Set([...(rows.get(row) ?? []), ...files]));
  showing.set(uid, rows);
}
