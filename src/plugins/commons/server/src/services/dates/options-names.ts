import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import type { DateOption } from '../../domain/dates/date-option';
import { organisationsNamed } from './organisation-names';

export interface OptionRow {
  documentId: string;
  date: string;
  time: string | null;
  placeDocumentId: string | null;
  communeDocumentId: string | null;
  audience: string | null;
  note: string | null;
  organisationDocumentId: string;
  authorId: number | null;
  expiresDate: string | null;
}

type Named = Omit<DateOption, 'isExpired' | 'isMine'>;

/** Reads the names of what options refer to, once for all of them. */
export async function namesOfOptions(strapi: Core.Strapi, rows: OptionRow[]): Promise<(row: OptionRow) => Named> {
  const places = await getService(strapi, 'places').named(given(rows, 'placeDocumentId'));
  const communes = await getService(strapi, 'places').communesNamed(given(rows, 'communeDocumentId'));
  const organisations = await organisationsNamed(strapi, given(rows, 'organisationDocumentId'));
  const authors = await authorsOf(strapi, rows);
  return (row) => {
    const place = places.get(row.placeDocumentId ?? '') ?? null;
    const commune = communes.get(row.communeDocumentId ?? '') ?? null;
    return {
      id: row.documentId,
      date: row.date,
      time: row.time,
      place: place && { id: place.id, name: place.name },
      commune: place?.commune ?? (commune && { id: commune.id, name: commune.name }),
      point: place?.point ?? commune?.point ?? null,
      audience: row.audience ?? '',
      note: row.note ?? '',
      organisation: organisations.get(row.organisationDocumentId) ?? { id: row.organisationDocumentId, name: '' },
      author: authors.get(row.authorId ?? 0) ?? '',
      expiresDate: row.expiresDate,
    };
  };
}

async function authorsOf(strapi: Core.Strapi, rows: OptionRow[]): Promise<Map<number, string>> {
  const ids = [...new Set(rows.flatMap(({ authorId }) => authorId ?? []))];
  const users = (await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'firstname', 'lastname'] })) as {
    id: number;
    firstname: string | null;
    lastname: string | null;
  }[];
  return new Map(
    users.map(({ id, firstname, lastname }) => [id, [firstname, lastname].filter(Boolean).join(' ')] as const),
  );
}

type Reference = 'placeDocumentId' | 'communeDocumentId' | 'organisationDocumentId';

const given = (rows: OptionRow[], key: Reference): string[] => [...new Set(rows.flatMap((row) => row[key] ?? []))];
