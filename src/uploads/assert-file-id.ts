import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { isId } from './file-id';
import { t } from './messages';

/** Strapi gives the `id` of a query to the database as it came, which fails on what is no number of its own. */
export const assertFileId =
  (strapi: Core.Strapi) =>
  (ctx: Context, next: Next): Promise<unknown> => {
    if (ctx.query.id !== undefined && !isId(ctx.query.id)) throw new errors.ValidationError(t(strapi, 'id'));
    return next() as Promise<unknown>;
  };
