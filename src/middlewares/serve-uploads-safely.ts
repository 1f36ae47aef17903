import { ReadStream } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { decodedPath } from '../uploads/decoded-path';
import { PICTURE_TYPES } from '../uploads/kind-of-file';

const ADDRESS = /^[/\\]+uploads([/\\]|$)/i;

/**
 * What people sent never runs in the origin of the admin: files of the media library are answered without any right to scripts, as the
 * type that they have, and to be saved unless they are pictures. The file that is sent counts, not only its address, which may be written
 * in many ways (`/%75ploads/`).
 */
const serveSafely =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    await next();
    const isFile = ctx.body instanceof ReadStream && isUnder(uploadsOf(strapi), ctx.body.path.toString());
    if (!isFile && !ADDRESS.test(decodedPath(ctx.path))) return;
    ctx.set('Content-Security-Policy', "sandbox; default-src 'none'");
    ctx.set('X-Content-Type-Options', 'nosniff');
    const isAnswered = ctx.status < 300 || ctx.status === 304;
    if (isAnswered && !PICTURE_TYPES.includes(ctx.type)) ctx.set('Content-Disposition', 'attachment');
  };

const uploadsOf = (strapi: Core.Strapi): string => path.join(strapi.dirs.static.public, 'uploads');

const isUnder = (folder: string, file: string): boolean =>
  path
    .resolve(file)
    .toLowerCase()
    .startsWith(`${path.resolve(folder).toLowerCase()}${path.sep}`);

export default serveSafely;
