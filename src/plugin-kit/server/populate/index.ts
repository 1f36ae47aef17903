import type { Core, UID } from '@strapi/strapi';
import { findJoin, joinOf, linkTablesOf, type Join } from './joins';
import { readLinks } from './read-links';

export { joinOf } from './joins';

/** What to read of a type: its columns, all when none is named, and what it is joined to. As Strapi's queries take it. */
export interface Selection {
  select?: string[];
  populate?: Populate;
}

export type Populate = Record<string, Selection | true>;

export type Values = Record<string, unknown> & { id: number };

/** Rows of a type whose joined attributes are to be filled. */
interface Holder {
  uid: string;
  rows: Values[];
  populate: Populate;
}

/** An attribute of those rows, and what it leads to. */
interface Attribute {
  uid: string;
  join: Join;
  selection: Selection;
  rows: Values[];
  /** Whether its id and its documentId are all that is asked of what it leads to. */
  isReference: boolean;
}

/** What attributes lead to: ids, with the documentId where nothing else is asked. */
type Target = { id: number; documentId: string | null };

type TargetsOf = (attribute: Attribute, row: Values) => Target[];

/**
 * Reads rows as `strapi.db.query(uid).findMany` does. Strapi asks a statement for each joined attribute of each level, some
 * hundred for a performance; this asks one for the links of a level and one for each type that they lead to.
 */
export async function findMany(
  strapi: Core.Strapi,
  uid: string,
  { where, select, populate: wanted }: Selection & { where: object },
): Promise<Values[]> {
  const { byTable, byStrapi } = parted(strapi, uid, wanted);
  const rows = await readRows(strapi, uid, { where, ...(select && { select }), populate: byStrapi });
  await populate(strapi, uid, rows, byTable);
  return rows;
}

/** Fills attributes, which tables of links join, of rows that were read before. */
export async function populate(strapi: Core.Strapi, uid: string, rows: Values[], wanted: Populate): Promise<void> {
  for (let level = [{ uid, rows, populate: wanted }]; level.length > 0;) {
    const attributes = level.flatMap((holder) => attributesOf(strapi, holder));
    level = await fill(strapi, attributes, await readTargets(strapi, attributes));
  }
}

/** What tables of links join, and what is left to Strapi. */
function parted(strapi: Core.Strapi, uid: string, wanted: Populate = {}): { byTable: Populate; byStrapi: Populate } {
  const [byTable, byStrapi]: [Populate, Populate] = [{}, {}];
  for (const [name, selection] of Object.entries(wanted))
    (findJoin(strapi, uid, name) ? byTable : byStrapi)[name] = selection;
  return { byTable, byStrapi };
}

function attributesOf(strapi: Core.Strapi, { uid, rows, populate: wanted }: Holder): Attribute[] {
  if (rows.length === 0) return [];
  return Object.entries(wanted).map(([name, value]) => {
    const selection = value === true ? {} : value;
    const join = joinOf(strapi, uid, name);
    const { byStrapi } = parted(strapi, join.target, selection.populate);
    const hasOnlyIds = selection.select?.every((column) => column === 'id' || column === 'documentId') ?? false;
    return { uid, rows, join, selection, isReference: hasOnlyIds && Object.keys(byStrapi).length === 0 };
  });
}

const keyOf = (uid: string, attribute: string, id: number): string => `${uid} ${attribute} ${id}`;

/** One statement for everything that the attributes lead to. */
async function readTargets(strapi: Core.Strapi, attributes: Attribute[]): Promise<TargetsOf> {
  const tables = [...new Set(attributes.map(({ uid }) => uid))].flatMap((uid) => {
    const ofType = attributes.filter((attribute) => attribute.uid === uid);
    const joins = new Map(ofType.map(({ join }) => [join.attribute, join]));
    const ids = [...new Set(ofType.flatMap(({ rows }) => rows.map(({ id }) => id)))];
    return linkTablesOf(uid, [...joins.values()]).map((table) => ({
      ...{ ...table, ids },
      withDocumentId: ofType.some((one) => table.attributes.includes(one.join.attribute) && asksDocumentId(one)),
    }));
  });
  const targets = new Map<string, Target[]>();
  for (const { uid, attribute, holder, joined, documentId } of await readLinks(strapi, tables)) {
    const key = keyOf(uid, attribute, holder);
    const found = targets.get(key) ?? [];
    found.push({ id: joined, documentId });
    targets.set(key, found);
  }
  return ({ uid, join }, row) => targets.get(keyOf(uid, join.attribute, row.id)) ?? [];
}

const asksDocumentId = ({ isReference, selection }: Attribute): boolean =>
  isReference && (selection.select?.includes('documentId') ?? false);

/** Fills the attributes, one statement a type, and answers what they hold as the holders of the next level. */
async function fill(strapi: Core.Strapi, attributes: Attribute[], targetsOf: TargetsOf): Promise<Holder[]> {
  const rowsByType = new Map<string, Map<number, Values>>();
  const whole = attributes.filter(({ isReference }) => !isReference);
  for (const type of new Set(whole.map(({ join }) => join.target))) {
    const ofType = whole.filter(({ join }) => join.target === type);
    const ids = ofType.flatMap((attribute) => attribute.rows.flatMap((row) => targetsOf(attribute, row)));
    rowsByType.set(type, await readRowsOf(strapi, type, new Set(ids.map(({ id }) => id)), ofType));
  }
  return attributes.map((attribute) => {
    const { join, rows, selection, isReference } = attribute;
    const known = rowsByType.get(join.target);
    const rowOf = ({ id, documentId }: Target): Values | undefined =>
      isReference ? { id, ...(documentId && { documentId }) } : known?.get(id);
    const found = rows.flatMap((row) => {
      const targets = targetsOf(attribute, row).flatMap((target) => {
        const joined = rowOf(target);
        return joined ? [{ ...joined }] : [];
      });
      const kept = join.isMany ? targets : targets.slice(0, 1);
      row[join.attribute] = join.isMany ? kept : (kept[0] ?? null);
      return kept;
    });
    return { uid: join.target, rows: found, populate: parted(strapi, join.target, selection.populate).byTable };
  });
}

/** Rows of a type with every column that one of the attributes asks. */
async function readRowsOf(
  strapi: Core.Strapi,
  uid: string,
  ids: Set<number>,
  attributes: Attribute[],
): Promise<Map<number, Values>> {
  if (ids.size === 0) return new Map();
  const selections = attributes.map(({ selection }) => selection);
  const columns = new Set(['id', ...selections.flatMap(({ select = [] }) => select)]);
  const byStrapi = selections.map((selection) => parted(strapi, uid, selection.populate).byStrapi);
  const rows = await readRows(strapi, uid, {
    where: { id: { $in: [...ids] } },
    ...(selections.every(({ select }) => select) && { select: [...columns] }),
    populate: Object.assign({}, ...byStrapi) as Populate,
  });
  return new Map(rows.map((row) => [row.id, row]));
}

const readRows = async (strapi: Core.Strapi, uid: string, query: Selection & { where: object }): Promise<Values[]> =>
  (await strapi.db.query(uid as UID.ContentType).findMany(query as never)) as Values[];
