import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { MAX_FOLDERS } from './limits';
import { t } from './messages';

/** The admin reads all folders at once, and its tree of them with each dialog: there are never more than it can show. */
export const limitFolders =
  (strapi: Core.Strapi) =>
  async (_ctx: Context, next: Next): Promise<unknown> => {
    if ((await strapi.db.query('plugin::upload.folder').count()) >= MAX_FOLDERS)
      throw new errors.ValidationError(t(strapi, 'tooManyFolders', { limit: String(MAX_FOLDERS) }));
    return next() as Promise<unknown>;
  };
