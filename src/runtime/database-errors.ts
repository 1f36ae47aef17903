import type { Core } from '@strapi/strapi';
import { hideValues } from '../plugin-kit/server/database-errors';
import { waitForWriters } from './wait-for-writers';

/** What the database says when it refuses is for logs, what was written is not; another writer is waited for. */
export function watchDatabase(strapi: Core.Strapi): void {
  const { connection } = strapi.db;
  connection.on('query-error', (error: Error, { sql }: { sql: string }) => hideValues(error, sql));
  const { constructor } = connection.client as { constructor: Parameters<typeof waitForWriters>[0] };
  if (strapi.db.dialect.client === 'sqlite')
    waitForWriters(constructor, strapi.config.get<number>('database.patienceMs'));
}
