import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { chunks } from '../plugin-kit/server/sql';
import { endOfDay } from '../ontology/time/local-time';
import { permissionEnds } from './permission-end';

const PICTURE = 'media.picture';
const FILES = 'plugin::upload.file';

interface Row {
  fileId: number;
  uid: string;
  expiresOn: string | null;
}

interface StoredFile {
  id: number;
  url: string;
  formats: Record<string, { url: string }> | null;
}

/** When permissions end, by the name on the disk of a file or of one of its sizes: in memory, since every picture of every page is asked for. */
let endsByName = new Map<string, number>();

/** Whether no entry may show this file any more. */
export const isEnded = (name: string, now: number): boolean => (endsByName.get(name.toLowerCase()) ?? Infinity) <= now;

/** Reads the permissions of pictures again; asked for each minute, so that what is changed by another process is known too. */
export async function readPermissionEnds(strapi: Core.Strapi): Promise<void> {
  const timeZone = strapi.config.get<string>('permalinks.timeZone');
  const rows = await showingsOf(strapi);
  const showings = rows.map(({ fileId, uid, expiresOn }) => ({
    file: String(fileId),
    endsAt: uid === PICTURE && expiresOn ? endOfDay(expiresOn, timeZone) : null,
  }));
  const names = new Map<string, number>();
  const ends = permissionEnds(showings);
  for (const { id, url, formats } of await filesOf(strapi, [...ends.keys()].map(Number)))
    for (const address of [url, ...Object.values(formats ?? {}).map((format) => format.url)])
      names.set(path.posix.basename(address).toLowerCase(), ends.get(String(id)) ?? Infinity);
  endsByName = names;
}

/** Every place that shows a file of which one place shows it for a time. */
async function showingsOf(strapi: Core.Strapi): Promise<Row[]> {
  const { connection, metadata } = strapi.db;
  const { tableName } = metadata.get(PICTURE);
  const links = 'files_related_mph';
  const limited = connection(links)
    .join(tableName, `${tableName}.id`, `${links}.related_id`)
    .where(`${links}.related_type`, PICTURE)
    .whereNotNull(`${tableName}.expires_on`)
    .select(`${links}.file_id`);
  return (await connection(links)
    .leftJoin(tableName, `${tableName}.id`, `${links}.related_id`)
    .whereIn(`${links}.file_id`, limited)
    .select({
      fileId: `${links}.file_id`,
      uid: `${links}.related_type`,
      expiresOn: `${tableName}.expires_on`,
    })) as Row[];
}

async function filesOf(strapi: Core.Strapi, ids: number[]): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for (const part of chunks(ids)) {
    const where = { id: { $in: part } };
    files.push(
      ...((await strapi.db.query(FILES).findMany({ where, select: ['id', 'url', 'formats'] })) as StoredFile[]),
    );
  }
  return files;
}
