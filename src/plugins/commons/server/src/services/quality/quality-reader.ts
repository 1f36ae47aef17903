import type { Core, UID } from '@strapi/strapi';
import { localDate } from '../../../../../../plugin-kit/calendar';
import { defaultLocaleOf, hasDrafts, isLocalised } from '../../../../../../plugin-kit/server/schema';
import { findMany, type Populate, type Selection } from '../../../../../../plugin-kit/server/populate';
import { configurationOf, sharedType } from '../../configuration';
import type { State } from '../../domain/quality/completeness';
import { pathsOf } from '../../domain/quality/criterion';

/** What the quality of an entry is computed from. */
export interface EntryReading {
  documentId: string;
  name: string;
  state: State;
  /** Local dates, YYYY-MM-DD. */
  createdDate: string;
  confirmedDate: string | null;
  endDate: string | null;
  isPublished: boolean;
}

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

interface Path {
  names: string[];
  holding: string[];
}

type Row = Record<string, unknown> & { documentId: string; createdAt: string | Date };

/** Reads of entries only what their criteria look at. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const populates = new Map<string, Populate>();
  let known: Promise<string> | undefined;

  return {
    /** The language in which records are kept. */
    defaultLocale,

    /** The drafts of some documents of a type, in the language in which the record is kept, by document id. */
    async read(uid: string, documentIds: string[]): Promise<Map<string, EntryReading>> {
      const where = { documentId: { $in: documentIds }, ...(await localeOf(uid)) };
      const rows = (await findMany(strapi, uid, {
        where: { ...where, ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}) },
        populate: populateOf(uid),
      })) as unknown as Row[];
      const published = await publishedAmong(uid, where);
      return new Map(rows.map((row) => [row.documentId, toReading(uid, row, published)]));
    },
  };

  function toReading(uid: string, row: Row, published: Set<string>): EntryReading {
    const { freshness, timeZone } = configurationOf(strapi);
    const until = freshness.rules[uid]?.until ?? [];
    const dateOf = (value: unknown): string | null => {
      if (value === null || value === undefined) return null;
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
      return localDate(new Date(value as string | number | Date), timeZone);
    };
    const name = row[sharedType(strapi, uid)?.name ?? ''];
    return {
      documentId: row.documentId,
      name: typeof name === 'string' ? name : '',
      state: row,
      createdDate: dateOf(row.createdAt) ?? '',
      confirmedDate: dateOf(row[freshness.attribute]),
      endDate: dateOf(until.map((name) => row[name]).find((value) => value !== null && value !== undefined)),
      isPublished: !hasDrafts(strapi, uid) || published.has(row.documentId),
    };
  }

  async function publishedAmong(uid: string, where: object): Promise<Set<string>> {
    if (!hasDrafts(strapi, uid)) return new Set();
    const rows = (await strapi.db
      .query(uid)
      .findMany({ select: ['documentId'], where: { ...where, publishedAt: { $notNull: true } } })) as Row[];
    return new Set(rows.map(({ documentId }) => documentId));
  }

  function defaultLocale(): Promise<string> {
    return (known ??= defaultLocaleOf(strapi));
  }

  async function localeOf(uid: string): Promise<{ locale?: string }> {
    return isLocalised(strapi, uid) ? { locale: await defaultLocale() } : {};
  }

  function populateOf(uid: string): Populate {
    const before = populates.get(uid);
    if (before) return before;
    const criteria = configurationOf(strapi).completeness[uid] ?? [];
    const paths = criteria.flatMap((criterion) =>
      pathsOf(criterion).map((path): Path => ({ names: path.split('.'), holding: criterion.holding ?? [] })),
    );
    const populate = along(uid, paths).populate;
    populates.set(uid, populate);
    return populate;
  }

  /** What to select and to populate of a model, so that these paths can be followed. */
  function along(uid: string, paths: Path[]): Required<Selection> {
    const attributes = strapi.getModel(uid as UID.Schema).attributes as unknown as Record<string, Attribute>;
    const select = new Set(['id']);
    const populate: Populate = {};
    for (const name of new Set(paths.flatMap(({ names }) => names[0] ?? []))) {
      const { type, target, component } = attributes[name] ?? { type: '' };
      const within = paths.flatMap(({ names, holding }): Path[] => {
        if (names[0] !== name) return [];
        if (names.length > 1) return [{ names: names.slice(1), holding }];
        return holding.map((held) => ({ names: [held], holding: [] }));
      });
      if (type === 'relation') populate[name] = along(target ?? '', within);
      else if (type === 'component') populate[name] = { populate: along(component ?? '', within).populate };
      else if (type === 'media') populate[name] = { select: ['id'] };
      else if (type) select.add(name);
    }
    return { select: [...select], populate };
  }
};
