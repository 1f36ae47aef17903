import type { Core } from '@strapi/strapi';
import { getService } from './get-service';
import type { Knex } from 'knex';
import { hasDrafts } from '../../../../../plugin-kit/server/schema';
import { isPointer, type Snapshot, type SnapshotValue } from '../domain/snapshot/snapshot';
import linksOf, { type Link } from './snapshots/links';
import { attributesOf, isList, nameAttribute, type Attribute } from './snapshots/model';
import { namedIn, writable, type Writable } from './snapshots/writable';

type Row = Record<string, unknown> & { id: number; documentId: string; locale?: string | null };
type Status = 'draft' | 'published';

/** An entry in one language, as people wrote it. */
export interface Reading {
  documentId: string;
  /** Null for a type without languages. */
  locale: string | null;
  /** The name under which people know it. */
  name: string;
  /** When its row was last written. */
  updatedAt: number;
  snapshot: Snapshot;
}

/** Rows of every model that a reading takes, with their links by row and attribute. */
interface Tree {
  rows: Map<string, Map<number, Row>>;
  links: Map<string, Link[]>;
}

const keyOf = (model: string, owner: number, field: string): string => `${model}/${owner}/${field}`;

/** Reads entries as people wrote them, and gives back what writing them again takes. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const links = linksOf({ strapi });

  return {
    /** The snapshot of a document in one language, null when there is none. `locale` is null for a type without languages. */
    async read(
      uid: string,
      documentId: string,
      locale: string | null,
      status: Status = 'draft',
    ): Promise<Snapshot | null> {
      const readings = await getService(strapi, 'snapshots').readAll(uid, [documentId], status);
      return (locale ? readings.find((one) => one.locale === locale) : readings[0])?.snapshot ?? null;
    },

    /** Documents in every language that they have, in a few statements however many there are. */
    async readAll(uid: string, documentIds: string[], status: Status = 'draft'): Promise<Reading[]> {
      return strapi.db.transaction(async ({ trx }) => {
        const rows = (await strapi.db.query(uid).findMany({
          where: { documentId: { $in: documentIds }, ...rowOf(strapi, uid, status) },
          orderBy: { id: 'asc' },
        })) as Row[];
        const tree = await treeOf(uid, rows, trx as Knex.Transaction);
        return rows.map((row) => ({
          documentId: row.documentId,
          locale: row.locale ?? null,
          name: nameOf(row[nameAttribute(strapi, uid)]),
          updatedAt: new Date((row.updatedAt as string | null) ?? 0).getTime(),
          snapshot: toSnapshot(uid, row, tree),
        }));
      });
    },

    /** What the Document Service takes to write these values again, only the attributes named when some are: prefer `writable`. */
    toData(uid: string, snapshot: Snapshot, only?: string[]): Record<string, unknown> {
      const named = namedIn(attributesOf(strapi, uid), only);
      return Object.fromEntries(named.map(([name, attribute]) => [name, toValue(attribute, snapshot[name] ?? null)]));
    },

    /** What the Document Service takes to write these values again, media included, without what is gone, which is reported. */
    async writable(uid: string, snapshot: Snapshot, only?: string[]): Promise<Writable> {
      return writable(strapi, uid, snapshot, only);
    },
  };

  async function treeOf(uid: string, rows: Row[], trx: Knex.Transaction): Promise<Tree> {
    const tree: Tree = { rows: new Map(), links: new Map() };
    let level = new Map([[uid, rows.map(({ id }) => id)]]);
    while (level.size > 0) {
      const parts = new Map<string, number[]>();
      for (const link of await links.of(level, trx)) {
        const key = keyOf(link.model, link.owner, link.field);
        tree.links.set(key, [...(tree.links.get(key) ?? []), link]);
        if (link.partType && link.partId) parts.set(link.partType, [...(parts.get(link.partType) ?? []), link.partId]);
      }
      for (const [model, ids] of parts) await loadParts(tree, model, ids);
      level = parts;
    }
    return tree;
  }

  async function loadParts(tree: Tree, model: string, ids: number[]): Promise<void> {
    const parts = (await strapi.db.query(model).findMany({ where: { id: { $in: ids } } })) as Row[];
    const known = tree.rows.get(model) ?? new Map<number, Row>();
    for (const part of parts) known.set(part.id, part);
    tree.rows.set(model, known);
  }

  function toSnapshot(model: string, row: Row, tree: Tree): Snapshot {
    return Object.fromEntries(
      attributesOf(strapi, model).map(([name, attribute]) => [
        name,
        snapshotValue(attribute, row[name], tree.links.get(keyOf(model, row.id, name)) ?? [], tree),
      ]),
    );
  }

  function snapshotValue(attribute: Attribute, value: unknown, joined: Link[], tree: Tree): SnapshotValue {
    const { type } = attribute;
    if (type === 'component' || type === 'dynamiczone') {
      const parts = joined.flatMap(({ partType, partId }) => {
        const row = tree.rows.get(partType ?? '')?.get(partId ?? 0);
        if (!row || !partType) return [];
        const part = toSnapshot(partType, row, tree);
        return [type === 'dynamiczone' ? { __component: partType, ...part } : part];
      });
      return isList(attribute) ? parts : (parts[0] ?? null);
    }
    if (type === 'relation' || type === 'media') {
      // A type without drafts is pointed to by both rows of a document: it counts once.
      const pointers = new Map(
        joined.map(({ target, name }) => [target, { documentId: target ?? '', name: name ?? '' }]),
      );
      return isList(attribute) ? [...pointers.values()] : ([...pointers.values()][0] ?? null);
    }
    if (value === null || value === undefined) return null;
    return value instanceof Date ? value.toISOString() : (value as SnapshotValue);
  }

  function toValue(attribute: Attribute, value: SnapshotValue): unknown {
    const { type, component } = attribute;
    if (type === 'component') {
      const parts = [value].flat().filter((part) => part !== null) as Snapshot[];
      const data = parts.map((part) =>
        Object.fromEntries(
          attributesOf(strapi, component ?? '').map(([name, inner]) => [name, toValue(inner, part[name] ?? null)]),
        ),
      );
      return isList(attribute) ? data : (data[0] ?? null);
    }
    if (type !== 'relation' && type !== 'media') return value;
    const pointers = [value]
      .flat()
      .filter(isPointer)
      .map(({ documentId }) => documentId);
    if (type === 'media') return isList(attribute) ? pointers : (pointers[0] ?? null);
    return { set: pointers };
  }
};

const rowOf = (strapi: Core.Strapi, uid: string, status: Status): object =>
  hasDrafts(strapi, uid) ? { publishedAt: status === 'draft' ? null : { $notNull: true } } : {};

const nameOf = (value: unknown): string => (typeof value === 'string' ? value : '');
