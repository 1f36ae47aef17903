import path from 'node:path';
import type { Core } from '@strapi/strapi';
import createError from 'http-errors';
import type { Context, Next } from 'koa';
import { decodedPath } from '../uploads/decoded-path';
import { isEnded } from '../uploads/ended-files';
import { t } from '../uploads/messages';

/**
 * 410 for a picture that no entry may show any more, and for its sizes, however its address is written: names of files on the disk are unlike
 * any other.
 */
const hideEndedPictures =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  (ctx: Context, next: Next): Promise<unknown> => {
    const name = path.win32.basename(decodedPath(ctx.path));
    if (!isEnded(name, Date.now())) return next() as Promise<unknown>;
    ctx.set('Cache-Control', 'no-store');
    throw createError(410, t(strapi, 'ended'), { name: 'GoneError' });
  };

export default hideEndedPictures;
