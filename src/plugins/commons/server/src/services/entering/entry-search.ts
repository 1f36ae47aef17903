import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../../../../../../plugin-kit/server/schema';
import type { Findable } from '../../domain/grid/grid';
import { rank } from '../../domain/grid/rank';
import { draftRow } from './draft-rows';
import { getService } from '../get-service';

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

/** Finds entries by what is typed of their name: those that are published, and the drafts of who asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(
    findable: Findable,
    texts: string[],
    administratorId: number,
    within: object = {},
  ): Promise<Candidate[][]> {
    const { uid, name, among = {} } = findable;
    const rows = (await strapi.db.query(uid).findMany({
      where: { ...(await draftRow(strapi, uid)), ...among, ...within },
      select: ['id', 'documentId', name],
    })) as Row[];
    const ranked = texts.map((text) => best(rows, name, text));
    const shown = await shownAmong(strapi, uid, ranked.flat(), administratorId);
    const kept = ranked.map((some) => some.filter(({ documentId }) => shown.has(documentId)).slice(0, MAX_RESULTS));
    const details = await detailsOf(strapi, findable, kept.flat());
    return kept.map((some, index) =>
      some.map((row) => ({
        documentId: row.documentId,
        name: nameOf(row, name),
        detail: details.get(row.documentId) ?? null,
        isPublished: shown.get(row.documentId) === 'published',
        isExact: rank(nameOf(row, name), texts[index] ?? '') === 0,
      })),
    );
  },

  /** The same, for a single text. */
  async findOne(findable: Findable, text: string, administratorId: number, within?: object): Promise<Candidate[]> {
    const [found = []] = await this.find(findable, [text], administratorId, within);
    return found;
  },
});

function best(rows: Row[], name: string, text: string): Row[] {
  return rows
    .map((row) => ({ row, rank: rank(nameOf(row, name), text) }))
    .filter((one): one is { row: Row; rank: number } => one.rank !== null)
    .sort((one, other) => one.rank - other.rank || nameOf(one.row, name).localeCompare(nameOf(other.row, name)))
    .slice(0, LOOKED_AT)
    .map(({ row }) => row);
}

/** Those of which there is a published row, and the drafts that are the caller's: made by them, or their organisations'. */
async function shownAmong(
  strapi: Core.Strapi,
  uid: string,
  rows: Row[],
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

async function detailsOf(strapi: Core.Strapi, { uid, details }: Findable, rows: Row[]): Promise<Map<string, string>> {
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

const nameOf = (row: Row, name: string): string => (typeof row[name] === 'string' ? row[name] : '');
