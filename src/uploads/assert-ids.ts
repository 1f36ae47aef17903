import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { isId } from './file-id';
import { t } from './messages';
import { namedIds } from './named-ids';

/** Strapi gives the ids of a query and of a body to the database as they came, which fails on what is no number of its own. */
export const assertIds =
  (strapi: Core.Strapi) =>
  (ctx: Context, next: Next): Promise<unknown> => {
    if (!Object.values(namedIds(ctx)).flat().every(isId)) throw new errors.ValidationError(t(strapi, 'id'));
    return next() as Promise<unknown>;
  };
