import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableOf } from '../../../../../../plugin-kit/server/schema';
import { configurationOf } from '../../configuration';
import type { DatesConfiguration, TermPath } from '../../domain/dates/dates-configuration';
import type { PlacesConfiguration } from '../../domain/map/places-configuration';
import { ROOT, rowsOf, selectPaths } from '../select-paths';
import type { Reader } from './reader';
import { addDays } from '../../../../../../plugin-kit/calendar';

export type Row = Record<string, unknown> & { id: number; documentId: string };

type LinkKind = 'organiser' | 'gathering' | 'discipline' | 'public' | 'steward';

/** Something that a row points to: one row each. */
export interface Link {
  id: number;
  kind: LinkKind;
  target: string;
  name: string | null;
  code: string | null;
}

export interface Period {
  from: string;
  to: string;
}

/** Narrows a statement to some rows. */
export type Scope = (query: Knex.QueryBuilder) => void;

interface Configured {
  dates: DatesConfiguration;
  map: PlacesConfiguration;
}

/** @throws Error when the configuration says neither what happens at a date nor where. */
export function configured(strapi: Core.Strapi): Configured {
  const { dates, map } = configurationOf(strapi);
  if (!dates || !map) throw new Error('commons: the calendar needs both `dates` and `map` in the configuration');
  return { dates, map };
}

/** Every dated row of a scope with what it points to once: one statement. */
export async function readRows(strapi: Core.Strapi, scope: Scope): Promise<Row[]> {
  const { dates } = configured(strapi);
  const query = selectPaths(strapi, dates.uid, pathsOf(configured(strapi)));
  scope(query);
  const tableName = tableOf(strapi, dates.uid);
  const published = strapi.db.connection(`${tableName} as published`).select(strapi.db.connection.raw('1'));
  query.select({
    isPublished: published
      .whereRaw('published.document_id = entry.document_id and published.published_at is not null')
      .limit(1) as never,
  });
  return rowsOf<Row>(strapi, query);
}

/** What the rows of a scope point to several times: one statement. */
export async function readLinks(strapi: Core.Strapi, scope: Scope): Promise<Link[]> {
  const selections = linkPaths(strapi).map(([kind, { path, name, code }]) => {
    const query = selectPaths(strapi, configured(strapi).dates.uid, {
      id: 'id',
      target: `${path}.documentId`,
      name: `${path}.${name}`,
      code: `${path}.${code ?? name}`,
    });
    scope(query);
    return asTexts(strapi, query, kind);
  });
  const [first, ...others] = selections as [Knex.QueryBuilder, ...Knex.QueryBuilder[]];
  return rowsOf<Link>(strapi, first.unionAll(others));
}

/** What is published, and the drafts of the reader, whose start falls in a period or that last into it. */
export const inPeriod =
  (strapi: Core.Strapi, { from, to }: Period, reader: Reader): Scope =>
  (query) => {
    const { start, end } = columnsOf(strapi);
    // The index is on instants; the days of the territory begin some hours from those of UTC.
    const window = [new Date(`${addDays(from, -1)}T00:00:00Z`), new Date(`${addDays(to, 2)}T00:00:00Z`)] as const;
    query.where((either) => {
      void either.where((starts) => {
        void starts.whereBetween(start.instant, window).whereBetween(start.date, [from, to]);
      });
      void either.orWhere((lasts) => void lasts.where(end.date, '>=', from).where(start.date, '<', from));
    });
    query.where((either) => {
      void either.whereNotNull(`${ROOT}.published_at`).orWhere(isOwn(strapi, reader));
    });
  };

/** The first drafts of the reader that begin, or still last, on a day. */
export const nextOwn =
  (strapi: Core.Strapi, from: string, limit: number, reader: Reader): Scope =>
  (query) => {
    const { start, end } = columnsOf(strapi);
    query
      .whereNull(`${ROOT}.published_at`)
      .where((either) => void either.where(start.date, '>=', from).orWhere(end.date, '>=', from))
      .where(isOwn(strapi, reader))
      .orderBy([start.date, start.time, `${ROOT}.id`])
      .limit(limit);
  };

/** The drafts of some documents. */
export const draftsOf =
  (documentIds: string[]): Scope =>
  (query) => {
    query.whereIn(`${ROOT}.document_id`, documentIds).whereNull(`${ROOT}.published_at`);
  };

/** The draft of one document. */
export const draftOf =
  (documentId: string): Scope =>
  (query) => {
    query.where(`${ROOT}.document_id`, documentId).whereNull(`${ROOT}.published_at`);
  };

/** What the public reads of some documents. */
export const publishedOf =
  (documentIds: string[]): Scope =>
  (query) => {
    query.whereIn(`${ROOT}.document_id`, documentIds).whereNotNull(`${ROOT}.published_at`);
  };

function isOwn(strapi: Core.Strapi, { id, organisations }: Reader) {
  return (either: Knex.QueryBuilder) => {
    void either.where(`${ROOT}.created_by_id`, id);
    if (organisations.length === 0) return;
    for (const relation of stewardRelations(strapi)) {
      const answering = selectPaths(strapi, configured(strapi).dates.uid, {
        id: 'id',
        organisation: `${relation}.documentId`,
      });
      const ids = strapi.db.connection(answering.as('answering')).whereIn('organisation', organisations).select('id');
      void either.orWhereIn(`${ROOT}.id`, ids);
    }
  };
}

/** The relations of a dated entry to the organisations that answer for it. */
function stewardRelations(strapi: Core.Strapi): string[] {
  const { attributes } = strapi.getModel(configured(strapi).dates.uid as never);
  return configurationOf(strapi).stewardRelations.filter((name) => name in attributes);
}

function linkPaths(strapi: Core.Strapi): [LinkKind, TermPath][] {
  const { organisers, gatherings, disciplines, publics } = configured(strapi).dates;
  const stewards = stewardRelations(strapi).map((path): [LinkKind, TermPath] => [
    'steward',
    { path, name: 'documentId' },
  ]);
  return [
    ['organiser', organisers],
    ['gathering', gatherings],
    ['discipline', disciplines],
    ...publics.map((path): [LinkKind, TermPath] => ['public', path]),
    ...stewards,
  ];
}

function pathsOf({ dates, map }: Configured): Record<string, string> {
  const { start, end, titles, status, kinds, place, hall, commune, performed } = dates;
  const communePaths = (to: string, name: string) => ({
    [`${name}Id`]: `${to}.documentId`,
    [`${name}Name`]: `${to}.${map.commune.name}`,
    [`${name}Latitude`]: `${to}.${map.commune.latitude}`,
    [`${name}Longitude`]: `${to}.${map.commune.longitude}`,
  });
  return {
    id: 'id',
    documentId: 'documentId',
    publishedAt: 'publishedAt',
    createdById: 'createdBy.id',
    date: start.date,
    time: start.time,
    endDate: end.date,
    endTime: end.time,
    status,
    ...Object.fromEntries(titles.map((path, index) => [`title${index}`, path])),
    ...Object.fromEntries(kinds.map((path, index) => [`kind${index}`, path])),
    performed: `${performed}.documentId`,
    placeId: `${place}.documentId`,
    placeName: `${place}.${map.place.name}`,
    placeLatitude: `${place}.${map.place.latitude}`,
    placeLongitude: `${place}.${map.place.longitude}`,
    ...communePaths(`${place}.${map.place.commune}`, 'placeCommune'),
    hallId: `${hall.relation}.documentId`,
    hallName: `${hall.relation}.${hall.name}`,
    ...communePaths(commune, 'commune'),
  };
}

function columnsOf(strapi: Core.Strapi) {
  const { start, end, uid } = configured(strapi).dates;
  const { attributes } = (
    strapi.db.metadata as unknown as { get(uid: string): { attributes: Record<string, { columnName?: string }> } }
  ).get(uid);
  const column = (name: string) => `${ROOT}.${attributes[name]?.columnName ?? name}`;
  return {
    start: { instant: column(start.instant), date: column(start.date), time: column(start.time) },
    end: { date: column(end.date) },
  };
}

/** The members of a union have the same types: names may be texts or JSON. */
function asTexts(strapi: Core.Strapi, query: Knex.QueryBuilder, kind: LinkKind): Knex.QueryBuilder {
  const { connection } = strapi.db;
  return connection(query.as('link'))
    .whereNotNull('target')
    .select(
      'id',
      'target',
      // A kind is one of ours, never a value: a binding here would come after those of the rows that it is beside.
      connection.raw(`'${kind}' as kind`),
      connection.raw('cast(name as text) as name'),
      connection.raw('cast(code as text) as code'),
    );
}
