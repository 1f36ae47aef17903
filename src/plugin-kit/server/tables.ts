import type { Core } from '@strapi/strapi';

type Column = 'string' | 'text' | 'integer' | 'biginteger' | 'float' | 'boolean' | 'json';

/** A table that nobody edits in the content manager: no authors, languages or drafts, whose columns each row would pay for. */
export interface Table {
  name: string;
  columns: Record<string, Column>;
  indexes?: Record<string, string[]>;
  /** Indexes of what is there once. */
  unique?: Record<string, string[]>;
}

/** Makes tables part of the schema that Strapi keeps the database to, under uids that begin with `namespace`. */
export function registerTables(strapi: Core.Strapi, namespace: string, tables: Record<string, Table>): void {
  const models = strapi.get('models') as { add(model: Record<string, unknown>): void };
  for (const [singularName, { name, columns, indexes = {}, unique = {} }] of Object.entries(tables))
    models.add({
      uid: `${namespace}${singularName}`,
      singularName,
      tableName: name,
      attributes: {
        id: { type: 'increments' },
        ...Object.fromEntries(Object.entries(columns).map(([attribute, type]) => [attribute, { type }])),
      },
      indexes: [
        ...Object.entries(indexes).map(([index, on]) => ({ name: index, columns: on })),
        ...Object.entries(unique).map(([index, on]) => ({ name: index, columns: on, type: 'unique' })),
      ],
    });
}
