import type { Core, UID } from '@strapi/strapi';
import { configurationOf } from '../../configuration';
import { toComparable } from '../../domain/duplicates/comparable-text';
import { getService } from '../get-service';
import { nameAttribute } from '../snapshots/model';

/** More organisations than a territory has. */
const MAX_ORGANISATIONS = 10_000;

export interface Administrator {
  id: number;
  roles?: { code: string }[];
}

interface Named {
  documentId: string;
}

/** Who answers for an entry: the organisations that it names, and the administrators who write in their name. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Document ids of the organisations that answer for an entry, that of its creator first. */
  async of(uid: string, documentId: string): Promise<string[]> {
    const { stewardRelations } = configurationOf(strapi);
    const { attributes } = strapi.contentType(uid as UID.ContentType);
    const relations = stewardRelations.filter((name) => name in attributes);
    const rows = (await strapi.db.query(uid).findMany({
      where: { documentId },
      select: ['id'],
      populate: Object.fromEntries(relations.map((name) => [name, { select: ['documentId'] }])),
    })) as Record<string, Named | Named[] | null>[];
    const found = relations.flatMap((name) => rows.flatMap((row) => [row[name] ?? []].flat()));
    return [...new Set(found.map((organisation) => organisation.documentId))];
  },

  /** Organisations with the names under which people know them, in the same order; those that are gone are left out. */
  async named(organisations: string[]): Promise<{ documentId: string; name: string }[]> {
    if (organisations.length === 0) return [];
    const { organisationType } = configurationOf(strapi);
    const attribute = nameAttribute(strapi, organisationType);
    const rows = (await strapi.db.query(organisationType).findMany({
      where: { documentId: { $in: organisations } },
      select: ['documentId', attribute],
      orderBy: { id: 'desc' },
    })) as Record<string, string>[];
    const names = new Map(rows.map((row) => [row.documentId, row[attribute] ?? '']));
    return organisations.flatMap((documentId) => {
      const name = names.get(documentId);
      return name === undefined ? [] : [{ documentId, name }];
    });
  },

  /** The published organisation that people know under this name, accents and capitals aside; null when none is, or several are. */
  async withName(name: string): Promise<string | null> {
    const { organisationType } = configurationOf(strapi);
    const attribute = nameAttribute(strapi, organisationType);
    const rows = (await strapi.db.query(organisationType).findMany({
      where: { publishedAt: { $notNull: true } },
      select: ['documentId', attribute],
      limit: MAX_ORGANISATIONS,
    })) as (Named & Record<string, string>)[];
    const wanted = toComparable(name);
    const same = rows.filter((row) => toComparable(row[attribute] ?? '') === wanted);
    const found = new Set(same.map(({ documentId }) => documentId));
    return found.size === 1 ? (same[0]?.documentId ?? null) : null;
  },

  /** Ids of the administrators who write in the name of these organisations. */
  async membersOf(organisations: string[]): Promise<number[]> {
    const { organisationType, membersRelation } = configurationOf(strapi);
    if (organisations.length === 0) return [];
    const rows = (await strapi.db.query(organisationType).findMany({
      where: { documentId: { $in: organisations } },
      select: ['id'],
      populate: { [membersRelation]: { select: ['id'] } },
    })) as Record<string, { id: number }[]>[];
    return [...new Set(rows.flatMap((row) => (row[membersRelation] ?? []).map(({ id }) => id)))];
  },

  /** Document ids of the organisations in whose name an administrator writes. */
  async organisationsOf(administratorId: number): Promise<string[]> {
    const { organisationType, membersRelation } = configurationOf(strapi);
    const rows = (await strapi.db.query(organisationType).findMany({
      where: { [membersRelation]: { id: administratorId } },
      select: ['documentId'],
    })) as Named[];
    return [...new Set(rows.map(({ documentId }) => documentId))];
  },

  /** Filters of the entries of a type for which one of these organisations answers; none for a type that names nobody. */
  filterOf(uid: string, organisations: string[]): object[] {
    const { attributes } = strapi.contentType(uid as UID.ContentType);
    if (organisations.length === 0) return [];
    return configurationOf(strapi)
      .stewardRelations.filter((name) => name in attributes)
      .map((name) => ({ [name]: { documentId: { $in: organisations } } }));
  },

  /** Whether an administrator writes in the name of an organisation that answers for the entry. */
  async isSteward({ id }: Administrator, uid: string, documentId: string): Promise<boolean> {
    const [own, answering] = await Promise.all([
      getService(strapi, 'stewards').organisationsOf(id),
      getService(strapi, 'stewards').of(uid, documentId),
    ]);
    return answering.some((organisation) => own.includes(organisation));
  },
});
