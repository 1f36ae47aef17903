import type { Context } from 'koa';

interface Body {
  fileIds?: unknown;
  folderIds?: unknown;
  parent?: unknown;
  destinationFolderId?: unknown;
  updates?: unknown;
}

/** What a request names, as it came: by its query, the files and folders that it is about, and where it puts them. */
export interface NamedIds {
  query: unknown[];
  files: unknown[];
  folders: unknown[];
  destinations: unknown[];
}

/** The ids in the query and the body of a request to the media library; that of its address is the route's to read. */
export function namedIds(ctx: Context): NamedIds {
  const body = ((ctx.request as { body?: unknown }).body ?? {}) as Body;
  const updated = [body.updates ?? []].flat().map((update) => (update as { id?: unknown } | null)?.id);
  return {
    query: ctx.query.id === undefined ? [] : [ctx.query.id],
    files: present(body.fileIds, updated),
    folders: present(body.folderIds),
    destinations: present(body.parent, body.destinationFolderId),
  };
}

/** One level of lists is taken apart: a list within a list is no id. */
const present = (...values: unknown[]): unknown[] =>
  values.flat(1).filter((value) => value !== undefined && value !== null);
