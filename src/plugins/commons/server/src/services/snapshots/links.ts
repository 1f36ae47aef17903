import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableOf } from '../../../../../../plugin-kit/server/schema';
import { attributesOf, nameAttribute } from './model';

/** What joins a row to another: to an entry or a medium by a relation, or to a component, which is a part of it. */
export interface Link {
  model: string;
  owner: number;
  field: string;
  target: string | null;
  name: string | null;
  partType: string | null;
  partId: number | null;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
  orderColumnName?: string;
}

const FILES = 'plugin::upload.file';
const NO_TARGET = 'cast(null as text) as target, cast(null as text) as name';
const NO_PART = 'cast(null as text) as part_type, cast(null as integer) as part_id';

/**
 * Reads the links of rows of several models in one statement, however many relations they have: the populate of Strapi
 * asks one or more for each.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const known = new Map<string, string[]>();

  return {
    async of(rows: Map<string, number[]>, trx: Knex.Transaction): Promise<Link[]> {
      const statements = [...rows].flatMap(([model, ids]) =>
        ids.length === 0 ? [] : selectsOf(model).map((select) => `${select} in (${ids.map(Number).join(',')})`),
      );
      if (statements.length === 0) return [];
      const sql = `${statements.join(' union all ')} order by position, link`;
      const answer: unknown = await trx.raw(sql);
      const found = (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as (Link & {
        part_type: string | null;
        part_id: number | null;
      })[];
      return found.map(({ part_type: partType, part_id: partId, ...link }) => ({ ...link, partType, partId }));
    },
  };

  /** Statements of a model, each ready for the ids of its rows. */
  function selectsOf(model: string): string[] {
    const selects = known.get(model) ?? [...partSelects(model), ...relationSelects(model), ...mediaSelects(model)];
    known.set(model, selects);
    return selects;
  }

  function partSelects(model: string): string[] {
    const part = attributesOf(strapi, model).find(([, { type }]) => type === 'component' || type === 'dynamiczone');
    const joinTable = part && joinTableOf(model, part[0]);
    if (!joinTable) return [];
    const table = quoted(joinTable.name);
    return [
      `${heading(model, 'l.field', 'l.entity_id', 'l."order"')}, ${NO_TARGET}, l.component_type as part_type, ` +
        `l.cmp_id as part_id from ${table} l where l.entity_id`,
    ];
  }

  function relationSelects(model: string): string[] {
    return attributesOf(strapi, model).flatMap(([name, { type, target }]) => {
      const joinTable = type === 'relation' && target ? joinTableOf(model, name) : undefined;
      if (!joinTable?.inverseJoinColumn || !target) return [];
      const owner = `l.${quoted(joinTable.joinColumn.name)}`;
      const order = joinTable.orderColumnName ? `l.${quoted(joinTable.orderColumnName)}` : '0';
      return [
        `${heading(model, `'${name}'`, owner, order)}, t.document_id as target, ` +
          `cast(t.${quoted(columnOf(target, nameAttribute(strapi, target)))} as text) as name, ${NO_PART} ` +
          `from ${quoted(joinTable.name)} l join ${quoted(tableOf(strapi, target))} t ` +
          `on t.id = l.${quoted(joinTable.inverseJoinColumn.name)} where ${owner}`,
      ];
    });
  }

  function mediaSelects(model: string): string[] {
    const hasMedia = attributesOf(strapi, model).some(([, { type }]) => type === 'media');
    const { name, joinColumn, morphColumn } = joinTableOf(FILES, 'related') ?? {};
    if (!hasMedia || !name || !joinColumn || !morphColumn) return [];
    const owner = `l.${quoted(morphColumn.idColumn.name)}`;
    return [
      `${heading(model, 'l.field', owner, 'l."order"')}, t.document_id as target, cast(t.name as text) as name, ${NO_PART} ` +
        `from ${quoted(name)} l join ${quoted(tableOf(strapi, FILES))} t on t.id = l.${quoted(joinColumn.name)} ` +
        `where l.${quoted(morphColumn.typeColumn.name)} = '${model}' and ${owner}`,
    ];
  }

  function joinTableOf(model: string, attribute: string): JoinTable | undefined {
    const { attributes } = strapi.db.metadata.get(model);
    return (attributes[attribute] as { joinTable?: JoinTable } | undefined)?.joinTable;
  }

  function columnOf(model: string, attribute: string): string {
    const { attributes } = strapi.db.metadata.get(model);
    return (attributes[attribute] as { columnName?: string } | undefined)?.columnName ?? attribute;
  }
};

const heading = (model: string, field: string, owner: string, order: string): string =>
  `select '${model}' as model, ${field} as field, ${owner} as owner, ` +
  `cast(${order} as double precision) as position, l.id as link`;

const quoted = (name: string): string => `"${name}"`;
