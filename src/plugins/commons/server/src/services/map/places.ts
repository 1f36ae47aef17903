import { getService } from '../get-service';
import type { Core } from '@strapi/strapi';
import { defaultLocaleOf } from '../../../../../../plugin-kit/server/schema';
import type { Term } from '../../domain/dates/dated-entry';
import { textOf } from '../../domain/dates/text-of';
import { firstPoint, type Point } from '../../domain/map/point';
import { configured } from '../dates/rows';
import { ROOT, rowsOf, selectPaths } from '../select-paths';
import { languageOf } from '../translate';

export interface Place extends Term {
  commune: Term | null;
  point: Point | null;
  /** The point is that of its commune. */
  isApproximate: boolean;
}

export interface Commune extends Term {
  code: string;
  point: Point | null;
}

type Row = Record<string, unknown> & { id: string };

/** Where things happen. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const toPlace = (row: Row): Place => {
    const language = languageOf(strapi);
    const own = firstPoint(pointOf(row, ''));
    return {
      id: row.id,
      name: textOf(row.name, language),
      commune:
        typeof row.communeId === 'string' ? { id: row.communeId, name: textOf(row.communeName, language) } : null,
      point: own ?? firstPoint(pointOf(row, 'commune')),
      isApproximate: own === null || configured(strapi).map.place.approximate.includes(String(row.precision)),
    };
  };

  const placeRows = () => {
    const { place, commune } = configured(strapi).map;
    return selectPaths(strapi, place.uid, {
      id: 'documentId',
      publishedAt: 'publishedAt',
      locale: 'locale',
      name: place.name,
      latitude: place.latitude,
      longitude: place.longitude,
      precision: place.precision,
      communeId: `${place.commune}.documentId`,
      communeName: `${place.commune}.${commune.name}`,
      communelatitude: `${place.commune}.${commune.latitude}`,
      communelongitude: `${place.commune}.${commune.longitude}`,
    });
  };

  const communeRows = () => {
    const { commune } = configured(strapi).map;
    const { name, code, latitude, longitude } = commune;
    return selectPaths(strapi, commune.uid, { id: 'documentId', name, code, latitude, longitude });
  };

  const toCommune = (row: Row): Commune => ({
    id: row.id,
    name: textOf(row.name, languageOf(strapi)),
    code: String(row.code),
    point: firstPoint(pointOf(row, '')),
  });

  return {
    /** Published places, by name. */
    async all(): Promise<Place[]> {
      const rows = await rowsOf<Row>(strapi, placeRows().whereNotNull(`${ROOT}.published_at`));
      return byName((await inOneLanguage(strapi, rows)).map(toPlace));
    },

    /** Places by document id, drafts too: somebody who may write has chosen them. */
    async named(ids: string[]): Promise<Map<string, Place>> {
      if (ids.length === 0) return new Map();
      const rows = await rowsOf<Row>(strapi, placeRows().whereIn(`${ROOT}.document_id`, ids));
      return new Map((await inOneLanguage(strapi, rows)).map((row) => [row.id, toPlace(row)]));
    },

    /** The communes of the territory, by name. */
    async communes(): Promise<Commune[]> {
      const { commune } = configured(strapi).map;
      const among = (await strapi.db.query(commune.uid).findMany({ where: commune.among, select: ['documentId'] })) as {
        documentId: string;
      }[];
      const communes = await getService(strapi, 'places').communesNamed(among.map(({ documentId }) => documentId));
      return byName([...communes.values()]);
    },

    async communesNamed(ids: string[]): Promise<Map<string, Commune>> {
      if (ids.length === 0) return new Map();
      const rows = await rowsOf<Row>(strapi, communeRows().whereIn(`${ROOT}.document_id`, ids));
      return new Map(rows.map((row) => [row.id, toCommune(row)]));
    },
  };
};

/** One row a document: the published one in the language of reference, as far as there is one. */
async function inOneLanguage(strapi: Core.Strapi, rows: Row[]): Promise<Row[]> {
  const reference = await defaultLocaleOf(strapi);
  const rank = ({ locale, publishedAt }: Row) =>
    (locale === null || locale === reference ? 0 : 2) + (publishedAt === null ? 1 : 0);
  const found = new Map<string, Row>();
  for (const row of rows) {
    const known = found.get(row.id);
    if (!known || rank(row) < rank(known)) found.set(row.id, row);
  }
  return [...found.values()];
}

const pointOf = (row: Row, prefix: string) => ({
  latitude: number(row[`${prefix}latitude`]),
  longitude: number(row[`${prefix}longitude`]),
});

const number = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

const byName = <Named extends Term>(named: Named[]): Named[] =>
  named.sort((one, other) => one.name.localeCompare(other.name, 'fr'));
