import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type JoinTable, attributesOf } from '../../../../../../plugin-kit/server/schema';

interface Model {
  uid: string;
  tableName: string;
  attributes: Record<string, { type?: string; target?: string; columnName?: string; joinTable?: JoinTable }>;
}

export interface Entry {
  uid: string;
  documentId: string;
}

/** What points to entries, and what says words, wherever it is in the database of the application's types. */
export function treeOf(strapi: Core.Strapi) {
  const models = [...(strapi.db.metadata.values() as unknown as Iterable<Model>)];
  const isPart = (uid: string) => uid in strapi.components;

  return {
    /** Rows of parts in which a relation leads to these rows: `{ model, ids }`, by kind of part. */
    async partsPointingTo(uid: string, ids: number[], trx: Knex.Transaction) {
      const found: { model: Model; table: JoinTable; ids: number[] }[] = [];
      for (const model of models.filter((one) => isPart(one.uid)))
        for (const { type, target, joinTable } of Object.values(model.attributes)) {
          if (type !== 'relation' || target !== uid || !joinTable) continue;
          const rows = (await trx(joinTable.name)
            .whereIn(joinTable.inverseJoinColumn.name, ids)
            .distinct({ id: joinTable.joinColumn.name })) as { id: number }[];
          if (rows.length > 0) found.push({ model, table: joinTable, ids: rows.map(({ id }) => id) });
        }
      return found;
    },

    model: (uid: string): Model | undefined => models.find((one) => one.uid === uid),

    /** The entries that hold parts. */
    async ownersOf(part: string, ids: number[], trx: Knex.Transaction): Promise<Entry[]> {
      const owners = new Map<string, Entry>();
      for (const { uid, tableName } of models.filter((one) => one.uid.startsWith('api::'))) {
        const joined = `${tableName}_cmps`;
        if (!hasParts(strapi, uid)) continue;
        const rows = (await trx(joined)
          .join(tableName, `${tableName}.id`, `${joined}.entity_id`)
          .where(`${joined}.component_type`, part)
          .whereIn(`${joined}.cmp_id`, ids)
          .distinct({ documentId: `${tableName}.document_id` })) as { documentId: string }[];
        for (const { documentId } of rows) owners.set(`${uid} ${documentId}`, { uid, documentId });
      }
      return [...owners.values()];
    },

    /** The entries that hold parts, directly or inside of other parts. */
    async ownersOfParts(part: string, ids: number[], trx: Knex.Transaction): Promise<Entry[]> {
      const owners = await this.ownersOf(part, ids, trx);
      for (const { uid, tableName } of models.filter((one) => isPart(one.uid) && hasParts(strapi, one.uid))) {
        const rows = (await trx(`${tableName}_cmps`)
          .where({ component_type: part })
          .whereIn('cmp_id', ids)
          .distinct({ id: 'entity_id' })) as { id: number }[];
        if (rows.length > 0) owners.push(...(await this.ownersOfParts(uid, rows.map(({ id }) => id), trx))); // prettier-ignore
      }
      return owners;
    },

    /** What a column is an attribute of; a table of its own when no type has it. */
    attributeAt(table: string, column: string): { uid?: string; attribute: string } {
      const model = models.find(({ tableName }) => tableName === table);
      const attribute = Object.entries(model?.attributes ?? {}).find(([, { columnName }]) => columnName === column);
      return { ...(model ? { uid: model.uid } : {}), attribute: attribute?.[0] ?? column };
    },
  };
}

function hasParts(strapi: Core.Strapi, uid: string): boolean {
  return Object.values(attributesOf(strapi, uid)).some(({ type }) => type === 'component');
}
