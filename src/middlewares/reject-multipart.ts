import type { Core } from '@strapi/strapi';
import createError from 'http-errors';
import type { Context, Next } from 'koa';
import { takesFiles } from '../uploads/entry-points';
import { t } from '../uploads/messages';

/** Files are sent to the media library alone: a multipart body to any other address, known or not, is refused before it is read. */
const rejectMultipart =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  (ctx: Context, next: Next): Promise<unknown> => {
    if (ctx.is('multipart') && !takesFiles(ctx.method, ctx.path))
      throw createError(415, t(strapi, 'noFilesHere'), { name: 'UnsupportedMediaTypeError' });
    return next() as Promise<unknown>;
  };

export default rejectMultipart;
