import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isId } from './file-id';

/** A file or a folder of the media library. */
export interface Stored {
  id: number;
  name: string;
  path?: string;
  createdAt: string | number;
  createdBy: { id: number } | null;
}

type Model = 'plugin::upload.file' | 'plugin::upload.folder';

/** @throws NotFoundError for what is no id. */
export function idsIn(...values: unknown[]): number[] {
  const given = values.flat(2).filter((value) => value !== undefined && value !== null);
  return given.map((value) => {
    if (!isId(value)) throw new errors.NotFoundError();
    return Number(value);
  });
}

export const named = (strapi: Core.Strapi, model: Model, ids: number[]): Promise<Stored[]> =>
  ids.length === 0 ? Promise.resolve([]) : find(strapi, model, { id: { $in: ids } });

/** What is in a folder, and in the folders inside. */
export async function filesUnder(
  strapi: Core.Strapi,
  { path = '' }: Stored,
): Promise<{ files: Stored[]; folders: Stored[] }> {
  const under = { $startsWith: `${path}/` };
  return {
    files: await find(strapi, 'plugin::upload.file', { $or: [{ folderPath: path }, { folderPath: under }] }),
    folders: await find(strapi, 'plugin::upload.folder', { path: under }),
  };
}

const find = (strapi: Core.Strapi, model: Model, where: object): Promise<Stored[]> =>
  strapi.db.query(model).findMany({ where, populate: { createdBy: { select: ['id'] } } }) as Promise<Stored[]>;
