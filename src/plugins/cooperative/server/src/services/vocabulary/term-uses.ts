import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type JoinTable } from '../../../../../../plugin-kit/server/schema';
import { configurationOf } from '../../configuration';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  joinTable?: JoinTable;
}

interface Model {
  tableName: string;
  attributes: Record<string, Attribute>;
}

interface Schema {
  attributes: Record<string, Attribute>;
  options?: { draftAndPublish?: boolean };
}

/** A way from entries to terms: the entry's own relation, or that of a component in it. */
interface Way {
  owner: Model;
  hasDrafts: boolean;
  /** Table between the entry and its component; null when the relation is the entry's own. */
  parts: (JoinTable & { component: string }) | null;
  relation: JoinTable;
}

/** How many entries say a term: in their drafts, which is what members write. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** By row id of the term. An entry that says a term in two fields counts twice. */
  async count(): Promise<Map<number, number>> {
    const counts = new Map<number, number>();
    for (const way of waysOf(strapi))
      for (const { term, uses } of await countAlong(strapi.db.connection, way))
        counts.set(term, (counts.get(term) ?? 0) + Number(uses));
    return counts;
  },
});

function waysOf(strapi: Core.Strapi): Way[] {
  const { termType, vocabularyType } = configurationOf(strapi).vocabularies ?? {};
  if (!termType) return [];
  const modelOf = (uid: string) => strapi.db.metadata.get(uid) as unknown as Model;
  const relationsTo = (uid: string) =>
    Object.values(modelOf(uid).attributes).flatMap(({ target, joinTable }) =>
      target === termType && joinTable ? [joinTable] : [],
    );
  const types = Object.entries(schemasOf(strapi));
  return types
    .filter(([uid]) => uid.startsWith('api::') && uid !== termType && uid !== vocabularyType)
    .flatMap(([uid, { options }]) => {
      const owner = modelOf(uid);
      const hasDrafts = options?.draftAndPublish === true;
      const own = relationsTo(uid).map((relation) => ({ owner, hasDrafts, parts: null, relation }));
      const within = componentsOf(strapi, uid).flatMap((component) =>
        relationsTo(component).map((relation) => ({
          ...{ owner, hasDrafts, relation },
          parts: { ...partsTableOf(owner), component },
        })),
      );
      return [...own, ...within];
    });
}

/** Strapi's own type of them knows the names of this application's content types, and this plugin does not. */
const schemasOf = (strapi: Core.Strapi) => strapi.contentTypes as unknown as Record<string, Schema>;

function componentsOf(strapi: Core.Strapi, uid: string): string[] {
  const attributes = Object.values(schemasOf(strapi)[uid]?.attributes ?? {});
  return [
    ...new Set(attributes.flatMap(({ type, component }) => (type === 'component' && component ? [component] : []))),
  ];
}

/** Strapi keeps the components of a type in one table, whatever their attribute. */
const partsTableOf = ({ tableName }: Model): JoinTable => ({
  name: `${tableName}_cmps`,
  joinColumn: { name: 'entity_id' },
  inverseJoinColumn: { name: 'cmp_id' },
});

async function countAlong(
  knex: Knex,
  { owner, hasDrafts, parts, relation }: Way,
): Promise<{ term: number; uses: number | string }[]> {
  const term = `r.${relation.inverseJoinColumn.name}`;
  const query = knex(`${relation.name} as r`);
  if (parts)
    void query.join(`${parts.name} as p`, (on) => {
      void on.on(`p.${parts.inverseJoinColumn.name}`, `r.${relation.joinColumn.name}`);
      void on.andOnVal('p.component_type', parts.component);
    });
  const ownerId = parts ? `p.${parts.joinColumn.name}` : `r.${relation.joinColumn.name}`;
  void query.join(`${owner.tableName} as o`, 'o.id', ownerId);
  if (hasDrafts) void query.whereNull('o.published_at');
  return (await query.groupBy(term).select({ term }).countDistinct({ uses: 'o.document_id' })) as never;
}
