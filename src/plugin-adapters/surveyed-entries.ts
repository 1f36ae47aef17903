import type { Core } from '@strapi/strapi';
import { LOCALES, type I18nText, type Locale } from '../ontology/i18n-text';

interface Steward {
  documentId: string;
}

interface Row {
  documentId: string;
  locale?: string;
  [attribute: string]: unknown;
}

interface Kind {
  code: string;
  label: I18nText;
  type: string;
  /** Attribute under which people know an entry: a text in each language, or a text of all. */
  name: string;
  /** Relations to the organisations that answer for an entry. */
  stewards: string[];
  /** Attribute of the instant from which people may be asked. */
  opensAt?: string;
  hasDrafts: boolean;
}

const KINDS: Kind[] = [
  {
    ...{ code: 'date', label: { fr: 'Une date', en: 'A date', it: 'Una data' }, type: 'api::performance.performance' },
    ...{ name: 'displayName', stewards: ['steward', 'coEditors'], opensAt: 'startsAt', hasDrafts: true },
  },
  {
    ...{ code: 'production', label: { fr: 'Un spectacle', en: 'A show', it: 'Uno spettacolo' } },
    ...{ type: 'api::production.production', name: 'title', stewards: ['steward', 'coEditors'], hasDrafts: true },
  },
  {
    ...{ code: 'venue', label: { fr: 'Un lieu', en: 'A venue', it: 'Un luogo' }, type: 'api::venue.venue' },
    ...{ name: 'name', stewards: ['steward', 'coEditors'], hasDrafts: true },
  },
  {
    ...{ code: 'channel', label: { fr: 'Un canal', en: 'A channel', it: 'Un canale' } },
    ...{ type: 'plugin::channels.channel', name: 'name', stewards: ['partner'], hasDrafts: false },
  },
];

/** What the public may be asked about: dates from their beginning on, shows, venues and channels at any time. */
export const surveyedKinds = KINDS.map((kind) => ({
  ...{ code: kind.code, label: kind.label, type: kind.type },
  read: async (strapi: Core.Strapi, documentIds: string[]) =>
    toEntries(kind, await find(strapi, kind, { documentId: { $in: documentIds } }, documentIds.length)),
  search: async (strapi: Core.Strapi, { words, organisations, limit }: Search) => {
    const where = {
      ...(words ? { [kind.name]: { $containsi: words } } : {}),
      ...(organisations
        ? { $or: kind.stewards.map((name) => ({ [name]: { documentId: { $in: organisations } } })) }
        : {}),
    };
    return toEntries(kind, await find(strapi, kind, where, limit));
  },
}));

interface Search {
  words: string;
  organisations: string[] | null;
  limit: number;
}

const find = async (strapi: Core.Strapi, kind: Kind, where: object, limit: number): Promise<Row[]> =>
  (await strapi.db.query(kind.type).findMany({
    where: { ...where, ...(kind.hasDrafts ? { publishedAt: { $notNull: true } } : {}) },
    populate: Object.fromEntries(kind.stewards.map((name) => [name, { select: ['documentId'] }])) as never,
    orderBy: [{ [kind.opensAt ?? 'updatedAt']: 'desc' }, { id: 'desc' }],
    limit: limit * LOCALES.length,
  })) as Row[];

/** An entry of several rows, one a language, once. */
function toEntries({ name, stewards, opensAt }: Kind, rows: Row[]) {
  const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
  return documentIds.map((documentId) => {
    const own = rows.filter((row) => row.documentId === documentId);
    const first = own[0] as Row;
    const start = opensAt ? first[opensAt] : null;
    return {
      documentId,
      name: nameOf(own, name),
      organisations: stewards.flatMap((relation) =>
        [first[relation] as Steward | Steward[] | null].flat().flatMap((one) => (one ? [one.documentId] : [])),
      ),
      opensAt: start ? new Date(start as string).getTime() : null,
    };
  });
}

function nameOf(rows: Row[], attribute: string): I18nText {
  const [value] = rows.map((row) => row[attribute]);
  if (value && typeof value === 'object') return value as I18nText;
  const texts = rows.flatMap((row): [Locale, string][] => [
    [(row.locale ?? 'fr') as Locale, (row[attribute] as string | null) ?? ''],
  ]);
  return { fr: texts[0]?.[1] ?? '', ...Object.fromEntries(texts) };
}
