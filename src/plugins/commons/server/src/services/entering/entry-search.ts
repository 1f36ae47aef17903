import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../../../../../../plugin-kit/server/schema';
import type { Findable } from '../../domain/grid/grid';
import { textOf } from '../../domain/dates/text-of';
import { isNear, rank } from '../../domain/grid/rank';
import { draftRow } from './draft-rows';
import { getService } from '../get-service';
import { languageOf } from '../translate';

/** An entry that a cell may name. */
export interface Candidate {
  documentId: string;
  name: string;
  /** What distinguishes it from another one of the same name. */
  detail: string | null;
  isPublished: boolean;
  /** Whether its name is exactly what was typed. */
  isExact: boolean;
}

type Row = Record<string, unknown> & { id: number; documentId: string };
type Populate = Record<string, true | { populate: Populate }>;

const MAX_RESULTS = 8;
/** Looked at before those that the reader may not see are taken away. */
const LOOKED_AT = 40;
/** More names at once that fit nothing are no slips of the pen: they are entries to come. */
const MAX_SLIPS = 40;

/** Finds entries by what is typed of their name: those that are published, and the drafts of who asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(
    findable: Findable,
    texts: string[],
    administratorId: number,
    within: object = {},
  ): Promise<Candidate[][]> {
    const { uid, name, among = {} } = findable;
    const where = { ...(await draftRow(strapi, uid)), ...among, ...within, ...unmerged(strapi, uid) };
    const found = (await strapi.db.query(uid).findMany({ where, select: ['id', 'documentId', name] })) as Row[];
    const rows = withNames(strapi, found, name);
    let slips = 0;
    const ranked = texts.map((text) => {
      const fitting = best(rows, text);
      if (fitting.length > 0 || slips >= MAX_SLIPS) return fitting;
      slips += 1;
      return near(rows, text);
    });
    const shown = await shownAmong(strapi, uid, ranked.flat(), administratorId);
    const kept = ranked.map((some) => some.filter(({ documentId }) => shown.has(documentId)).slice(0, MAX_RESULTS));
    const details = await detailsOf(strapi, findable, kept.flat());
    return kept.map((some, index) =>
      some.map((row) => ({
        documentId: row.documentId,
        name: row.name,
        detail: details.get(row.documentId) ?? null,
        isPublished: shown.get(row.documentId) === 'published',
        isExact: rank(row.name, texts[index] ?? '') === 0,
      })),
    );
  },

  /** The same, for a single text. */
  async findOne(findable: Findable, text: string, administratorId: number, within?: object): Promise<Candidate[]> {
    const [found = []] = await this.find(findable, [text], administratorId, within);
    return found;
  },

  /** Every entry of a short list, in its order: the terms of a vocabulary. */
  async all({ uid, name, among = {} }: Findable): Promise<Candidate[]> {
    const rows = (await strapi.db.query(uid).findMany({
      where: { ...(await draftRow(strapi, uid)), ...among },
      select: ['id', 'documentId', name],
      orderBy: { id: 'asc' },
    })) as Row[];
    return withNames(strapi, rows, name).map(({ documentId, name: label }) => ({
      ...{ documentId, name: label, detail: null },
      ...{ isPublished: true, isExact: true },
    }));
  },
});

type Named = Pick<Row, 'id' | 'documentId'> & { name: string };

function withNames(strapi: Core.Strapi, rows: Row[], attribute: string): Named[] {
  const language = languageOf(strapi);
  return rows.map((row) => ({ id: row.id, documentId: row.documentId, name: textOf(row[attribute], language) }));
}

function best(rows: Named[], text: string): Named[] {
  return rows
    .map((row) => ({ row, rank: rank(row.name, text) }))
    .filter((one): one is { row: Named; rank: number } => one.rank !== null)
    .sort((one, other) => one.rank - other.rank || one.row.name.localeCompare(other.row.name))
    .slice(0, LOOKED_AT)
    .map(({ row }) => row);
}

const near = (rows: Named[], text: string): Named[] =>
  rows.filter(({ name }) => isNear(name, text)).slice(0, LOOKED_AT);

/** What was merged into another entry is that one now. */
function unmerged(strapi: Core.Strapi, uid: string): object {
  const replacedBy = getService(strapi, 'duplicate-features').declarationOf(uid)?.replacedBy;
  return replacedBy ? { [replacedBy]: { id: null } } : {};
}

/** Those of which there is a published row, and the drafts that are the caller's: made by them, or their organisations'. */
async function shownAmong(
  strapi: Core.Strapi,
  uid: string,
  rows: Named[],
  administratorId: number,
): Promise<Map<string, 'published' | 'draft'>> {
  const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
  if (!hasDrafts(strapi, uid)) return new Map(documentIds.map((documentId) => [documentId, 'published']));
  const named = { documentId: { $in: documentIds } };
  const read = async (where: object) =>
    ((await strapi.db.query(uid).findMany({ where: { $and: [named, where] }, select: ['documentId'] })) as Row[]).map(
      ({ documentId }) => documentId,
    );
  const organisations = await getService(strapi, 'stewards').organisationsOf(administratorId);
  const isTheirs = getService(strapi, 'stewards').filterOf(uid, organisations);
  const drafts = await read({ publishedAt: null, $or: [{ createdBy: administratorId }, ...isTheirs] });
  const published = await read({ publishedAt: { $notNull: true } });
  return new Map([
    ...drafts.map((documentId) => [documentId, 'draft'] as const),
    ...published.map((documentId) => [documentId, 'published'] as const),
  ]);
}

async function detailsOf(strapi: Core.Strapi, { uid, details }: Findable, rows: Named[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  const read = (await strapi.db.query(uid).findMany({
    where: { id: { $in: ids } },
    populate: populateOf(details),
  })) as Row[];
  return new Map(read.map((row) => [row.documentId, details.map((path) => textAt(row, path)).find(Boolean) ?? '']));
}

/** The relations and components on the way to the attributes that these paths name. */
function populateOf(paths: string[]): Populate {
  const populate: Populate = {};
  for (const path of paths) {
    let level = populate;
    for (const step of path.split('.').slice(0, -1)) {
      const inside: Populate = typeof level[step] === 'object' ? level[step].populate : {};
      level[step] = { populate: inside };
      level = inside;
    }
  }
  return populate;
}

/** Of several related entries, their names one after the other. */
function textAt(value: unknown, path: string): string {
  const [step, ...rest] = path.split('.');
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => textAt(one, path)).join(', ');
  if (step === undefined || step === '') return typeof value === 'string' ? value : '';
  return textAt((value as Record<string, unknown>)[step], rest.join('.'));
}
