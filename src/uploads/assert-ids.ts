import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { isId } from './file-id';
import { t } from './messages';

interface Body {
  fileIds?: unknown;
  folderIds?: unknown;
  parent?: unknown;
  destinationFolderId?: unknown;
  updates?: unknown;
}

/** Strapi gives the ids of a query and of a body to the database as they came, which fails on what is no number of its own. */
export const assertIds =
  (strapi: Core.Strapi) =>
  (ctx: Context, next: Next): Promise<unknown> => {
    const body = ((ctx.request as { body?: unknown }).body ?? {}) as Body;
    const updated = [body.updates ?? []].flat().map((update) => (update as { id?: unknown } | null)?.id);
    const ids = [body.fileIds, body.folderIds, body.parent, body.destinationFolderId, updated].flat();
    const named = [...(ctx.query.id === undefined ? [] : [ctx.query.id]), ...ids.filter((id) => id ?? false)];
    if (!named.every(isId)) throw new errors.ValidationError(t(strapi, 'id'));
    return next() as Promise<unknown>;
  };
